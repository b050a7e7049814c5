import { useEditorContext, useExecutionContext } from "@graphiql/react";
import { useEffect, useState } from "react";
import { type Example, textOf } from "./examples.ts";

/** An example on its way: first into the editor of a tab that is being opened, then known to its tab, then run. */
interface Wanted {
  readonly example: Example;
  /** The tab that was shown before, while the new one is not there yet. */
  readonly leaving?: string | undefined;
}

/**
 * How an example is opened, in the tab that has it or in a new one, and run. In steps, as GraphiQL fills a new tab while
 * React renders it, and an editor tells its tab a moment later what is in it: only then is it known which operation runs.
 */
export function useRunExample(): (example: Example) => void {
  const { tabs, activeTabIndex, addTab, changeTab, queryEditor, variableEditor, responseEditor, setOperationName } =
    useEditorContext({ nonNull: true });
  const { run } = useExecutionContext({ nonNull: true });
  const [wanted, setWanted] = useState<Wanted>();
  const shown = tabs[activeTabIndex];

  useEffect(() => {
    // The editors are loaded after the page.
    if (wanted === undefined || queryEditor === null || variableEditor === null || responseEditor === null) return;
    const { example, leaving } = wanted;
    if (leaving !== undefined && leaving !== shown?.id) {
      variableEditor.setValue(example.variables === undefined ? "" : JSON.stringify(example.variables, null, 2));
      queryEditor.setValue(textOf(example));
      setWanted({ example });
    } else if (leaving === undefined && shown?.query === textOf(example)) {
      setWanted(undefined);
      // Else the name of the operation that was shown before would be sent with it.
      setOperationName(example.name);
      run();
    }
  }, [wanted, shown, run, queryEditor, variableEditor, responseEditor, setOperationName]);

  return (example) => {
    const open = tabs.findIndex(({ query }) => query === textOf(example));
    if (open === -1) {
      addTab();
      setWanted({ example, leaving: shown?.id });
    } else {
      if (open !== activeTabIndex) changeTab(open);
      setWanted({ example });
    }
  };
}

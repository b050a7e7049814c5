import { DOC_EXPLORER_PLUGIN, DocExplorerContextProvider } from "@graphiql/plugin-doc-explorer";
import { HistoryContextProvider } from "@graphiql/plugin-history";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQLInterface, GraphiQLProvider } from "graphiql";
import { useEffect, useState } from "react";
import { EditorHabits } from "./editor-habits.tsx";
import type { Example } from "./examples.ts";
import { OncePanesAreKnown, panes, rememberedPane, rememberPane } from "./pane.tsx";
import { firstQuestion, rememberedLanguage, rememberLanguage, texts } from "./texts.ts";
import { TopBar } from "./top-bar.tsx";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const firstPane = rememberedPane();

/** GraphiQL with the examples above it. Built from GraphiQL's parts, as what stands beside it must reach its editors. */
export function Explorer({ examples }: { readonly examples: readonly Example[] }) {
  const [language, setLanguage] = useState(rememberedLanguage);
  const text = texts[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text.title;
  }, [language, text]);

  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={panes}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      {...(firstPane && { visiblePlugin: firstPane })}
      onTogglePluginVisibility={rememberPane}
      defaultQuery={text.welcome + firstQuestion}
      schemaDescription
      inputValueDeprecation
      shouldPersistHeaders
    >
      <HistoryContextProvider>
        <DocExplorerContextProvider>
          <TopBar
            examples={examples}
            text={text}
            language={language}
            choose={(chosen) => {
              rememberLanguage(chosen);
              setLanguage(chosen);
            }}
          />
          <OncePanesAreKnown>
            <GraphiQLInterface showPersistHeadersSettings />
          </OncePanesAreKnown>
          <EditorHabits />
        </DocExplorerContextProvider>
      </HistoryContextProvider>
    </GraphiQLProvider>
  );
}

import { useEditorContext } from "@graphiql/react";
import { useEffect } from "react";

/** Off: the key goes to the browser. A completion that is open takes it first. */
const leaving = { Tab: false, "Shift-Tab": false } as const;

/**
 * Tab leaves an editor, as everywhere on the web: CodeMirror would keep it for indenting, and keep in whoever has no
 * mouse. Long lines are folded.
 */
export function EditorHabits() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useEditorContext({ nonNull: true });
  useEffect(() => {
    const editors = [queryEditor, variableEditor, headerEditor, responseEditor];
    for (const editor of editors) {
      editor?.addKeyMap(leaving);
      editor?.setOption("lineWrapping", true);
    }
    return () => editors.forEach((editor) => editor?.removeKeyMap(leaving));
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}

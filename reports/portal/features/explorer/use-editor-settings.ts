import { useGraphiQL } from "@graphiql/react";
import { TabFocus } from "monaco-editor/esm/vs/editor/browser/config/tabFocus.js";
import { useEffect } from "react";

const FONT = '"Noto Sans Mono", ui-monospace, "Liberation Mono", monospace';

/**
 * Sets what GraphiQL does not let us pass: a font that is there, names that a screen reader can say, and Tab
 * that leaves an editor instead of writing a tab, for nobody may be caught in it (WCAG 2.1.2). Monaco 0.52
 * knows that last one for all its editors at once, and not as an option.
 */
export function useEditorSettings(): void {
  const { query, variables, answer } = useGraphiQL((state) => ({
    query: state.queryEditor,
    variables: state.variableEditor,
    answer: state.responseEditor,
  }));
  useEffect(() => {
    TabFocus.setTabFocusMode(true);
    query?.updateOptions({ ariaLabel: "Vraag in GraphQL", fontFamily: FONT });
    variables?.updateOptions({ ariaLabel: "Variabelen in JSON", fontFamily: FONT });
    answer?.updateOptions({ ariaLabel: "Antwoord in JSON", fontFamily: FONT });
  }, [query, variables, answer]);
}

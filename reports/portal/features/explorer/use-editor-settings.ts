import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

const FONT = '"Noto Sans Mono", ui-monospace, "Liberation Mono", monospace';

/**
 * Sets what GraphiQL does not let us pass: a font that is there, Tab that leaves an editor instead of
 * writing a tab (nobody may be caught in it, WCAG 2.1.2), and names that a screen reader can say.
 */
export function useEditorSettings(): void {
  const editors = useGraphiQL((state) => ({
    query: state.queryEditor,
    variables: state.variableEditor,
    answer: state.responseEditor,
  }));
  const { query, variables, answer } = editors;
  useEffect(() => {
    query?.updateOptions({ ariaLabel: "Vraag in GraphQL", fontFamily: FONT, tabFocusMode: true });
    variables?.updateOptions({ ariaLabel: "Variabelen in JSON", fontFamily: FONT, tabFocusMode: true });
    answer?.updateOptions({ ariaLabel: "Antwoord in JSON", fontFamily: FONT, tabFocusMode: true });
  }, [query, variables, answer]);
}

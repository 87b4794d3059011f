import { QueryEditor, ResponseEditor, useGraphiQL, useMonaco, VariableEditor } from "@graphiql/react";
import { useEditorSettings } from "./use-editor-settings.ts";

/** The question, its variables and the answer; beside them the documentation when it is asked for. */
export function EditorGrid() {
  const isMonacoThere = useMonaco((state) => Boolean(state.monaco));
  const Documentation = useGraphiQL((state) => state.visiblePlugin?.content);
  useEditorSettings();
  if (!isMonacoThere) {
    return (
      <p className="utrecht-paragraph" role="status">
        De vensters worden klaargezet…
      </p>
    );
  }
  return (
    <div className="explorer__grid" data-documented={Boolean(Documentation)}>
      <section aria-label="Vraag in GraphQL" className="explorer__query">
        <QueryEditor />
      </section>
      <section aria-label="Variabelen in JSON" className="explorer__variables">
        <VariableEditor />
      </section>
      <section aria-label="Antwoord in JSON" className="explorer__answer">
        <ResponseEditor />
      </section>
      {Documentation && (
        // GraphiQL's own documentation panel and the descriptions in the schema are English.
        <section aria-label="Documentatie" className="explorer__documentation graphiql-plugin" lang="en">
          <Documentation />
        </section>
      )}
    </div>
  );
}

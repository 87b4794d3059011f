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
      <section aria-labelledby="vraag" className="explorer__query">
        <h3 id="vraag">Vraag in GraphQL</h3>
        <QueryEditor aria-label="Vraag in GraphQL, Enter om te schrijven" role="group" />
      </section>
      <section aria-labelledby="variabelen" className="explorer__variables">
        <h3 id="variabelen">Variabelen in JSON</h3>
        <VariableEditor aria-label="Variabelen in JSON, Enter om te schrijven" role="group" />
      </section>
      <section aria-labelledby="antwoord" className="explorer__answer">
        <h3 id="antwoord">Antwoord in JSON</h3>
        <ResponseEditor aria-label="Antwoord in JSON, Enter om te lezen" />
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

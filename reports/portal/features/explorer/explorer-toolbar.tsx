import { DOC_EXPLORER_PLUGIN } from "@graphiql/plugin-doc-explorer";
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";

/** What can be done with the question in the editor. */
export function ExplorerToolbar() {
  const { isFetching, visiblePlugin } = useGraphiQL((state) => ({
    isFetching: state.isFetching,
    visiblePlugin: state.visiblePlugin,
  }));
  const actions = useGraphiQLActions();
  const isDocumented = visiblePlugin === DOC_EXPLORER_PLUGIN;
  return (
    <div aria-label="Vraag" className="explorer__toolbar" role="toolbar">
      <button
        className="utrecht-button utrecht-button--primary-action"
        disabled={isFetching}
        onClick={() => {
          actions.run();
        }}
        type="button"
      >
        {isFetching ? "Bezig…" : "Voer uit"}
      </button>
      <button
        className="utrecht-button utrecht-button--subtle"
        onClick={() => void actions.prettifyEditors()}
        type="button"
      >
        Maak netjes op
      </button>
      <button
        className="utrecht-button utrecht-button--subtle"
        onClick={() => void actions.copyQuery()}
        type="button"
      >
        Kopieer de vraag
      </button>
      <button
        aria-expanded={isDocumented}
        className="utrecht-button utrecht-button--subtle"
        onClick={() => {
          actions.setVisiblePlugin(isDocumented ? null : DOC_EXPLORER_PLUGIN);
        }}
        type="button"
      >
        {isDocumented ? "Verberg de documentatie" : "Toon de documentatie"}
      </button>
      <p className="explorer__keys">
        Ctrl+Enter voert uit. Enter gaat een venster in om te schrijven, Tab gaat naar het volgende.
      </p>
    </div>
  );
}

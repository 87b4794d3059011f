import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from "@graphiql/plugin-doc-explorer";
import { GraphiQLProvider } from "@graphiql/react";
import "graphiql/setup-workers/vite";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import { askServer } from "./ask-server.ts";
import { EditorGrid } from "./editor-grid.tsx";
import { ExampleList } from "./example-list.tsx";
import { EXAMPLES } from "./examples.ts";
import { ExplorerToolbar } from "./explorer-toolbar.tsx";
import { ForgetfulStorage } from "./forgetful-storage.ts";
import "./explorer.css";

const STORAGE = new ForgetfulStorage();

/** GraphiQL's editors and documentation, in a frame of our own: Dutch, and to be used from the keyboard. */
export function Explorer() {
  return (
    <GraphiQLProvider
      defaultTheme="light"
      fetcher={askServer}
      initialQuery={EXAMPLES[0]?.query ?? ""}
      plugins={[DOC_EXPLORER_PLUGIN]}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      storage={STORAGE}
    >
      <DocExplorerStore>
        <ExampleList />
        <div className="graphiql-container explorer">
          <ExplorerToolbar />
          <EditorGrid />
        </div>
      </DocExplorerStore>
    </GraphiQLProvider>
  );
}

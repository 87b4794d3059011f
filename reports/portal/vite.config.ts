import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { dropUnusedTokens } from "./build/drop-unused-tokens.ts";
import { optionalSdk } from "./build/optional-sdk.ts";
import { operationsApart } from "./build/operations-apart.ts";
import { runAhead } from "./build/run-ahead.ts";

const PROJECT = join(import.meta.dirname, "../..");

const FILES = [
  { name: "libraries", test: /node_modules\/(?:react|react-dom|react-router|scheduler|urql|@urql|wonka|@0no-co)\// },
  { name: "components", test: /reports\/portal\/(?:components|i18n)\// },
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), optionalSdk(), operationsApart(), runAhead(), dropUnusedTokens()],
  build: {
    outDir: join(PROJECT, ".data/portal"),
    emptyOutDir: true,
    target: "es2022",
    // The query explorer is large, and fetched on its own page only.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // What every page uses in one file, and not in twenty that a telephone asks for one by one.
      output: { codeSplitting: { groups: FILES } },
      onLog(level, log, handle) {
        // GraphiQL tells React's compiler what to leave alone; a bundler need not care.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});

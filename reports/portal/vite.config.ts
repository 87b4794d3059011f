import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { drawShell } from "./build/draw-shell.tsx";
import { dropUnusedTokens } from "./build/drop-unused-tokens.ts";
import { operationsApart } from "./build/operations-apart.ts";
import { optionalSdk } from "./build/optional-sdk.ts";
import { questionsAsText } from "./build/questions-as-text.ts";
import { sendAlong } from "./build/send-along.ts";

const PROJECT = join(import.meta.dirname, "../..");

// What every page uses in a few files, and not in twenty that a telephone asks for one by one.
const FILES = [
  {
    name: "libraries",
    test: /rolldown\/runtime|node_modules\/(?:react|react-dom|react-router|scheduler|urql|@urql|wonka|@0no-co)\//,
  },
  {
    name: "components",
    test: /reports\/portal\/(?:components|i18n|style)\/|node_modules\/@(?:utrecht|nl-design-system)/,
  },
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    optionalSdk(),
    operationsApart(),
    questionsAsText(),
    sendAlong(),
    dropUnusedTokens(),
    drawShell(),
  ],
  build: {
    outDir: join(PROJECT, ".data/portal"),
    emptyOutDir: true,
    target: "es2022",
    // The query explorer is large, and fetched on its own page only.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: { codeSplitting: { groups: FILES } },
      onLog(level, log, handle) {
        // GraphiQL tells React's compiler what to leave alone; a bundler need not care.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});

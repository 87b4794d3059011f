import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { optionalSdk } from "./optional-sdk.ts";

const PROJECT = join(import.meta.dirname, "../..");

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), optionalSdk()],
  build: {
    outDir: join(PROJECT, ".data/portal"),
    emptyOutDir: true,
    target: "es2022",
    // The query explorer is large, and fetched on its own page only.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      onLog(level, log, handle) {
        // GraphiQL tells React's compiler what to leave alone; a bundler need not care.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});

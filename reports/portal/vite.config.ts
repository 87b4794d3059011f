import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const PROJECT = join(import.meta.dirname, "../..");

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: join(PROJECT, ".data/portal"),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 4000,
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});

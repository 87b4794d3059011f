import { join } from "node:path";
import type { Plugin } from "vite";

const SCRIPT = join(import.meta.dirname, "../ahead.ts");

/** Names the file that holds `ahead.ts` as a script of the page by itself, which waits for nothing. */
export function runAhead(): Plugin {
  return {
    name: "run-ahead",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const chunk = Object.values(bundle).find(
          (one) => one.type === "chunk" && one.moduleIds.includes(SCRIPT),
        );
        if (!chunk) throw new Error("The build should hold ahead.ts.");
        const attrs = { type: "module", async: true, src: `/${chunk.fileName}` };
        return [{ tag: "script", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}

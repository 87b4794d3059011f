import { join } from "node:path";
import type { Plugin } from "vite";

const SCRIPT = join(import.meta.dirname, "../ahead.ts");

/** Puts `ahead.ts` into the page as a script of its own, which waits for nothing. */
export function runAhead(): Plugin {
  return {
    name: "run-ahead",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: SCRIPT, name: "ahead" });
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const chunk = Object.values(bundle).find(
          (one) => one.type === "chunk" && one.facadeModuleId === SCRIPT,
        );
        if (!chunk) throw new Error("The build should hold ahead.ts as a chunk of its own.");
        const attrs = { type: "module", async: true, src: `/${chunk.fileName}` };
        return [{ tag: "script", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}

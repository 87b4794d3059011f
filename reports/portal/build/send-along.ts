import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

const PORTAL = join(import.meta.dirname, "../main.tsx");

type Bundle = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;

/** A file after all that it can't do without, as their styles have to stand; the script of the page itself is there already. */
function withImports(bundle: Bundle, name: string): string[] {
  const chunk = bundle[name];
  if (chunk?.type !== "chunk" || chunk.isEntry) return [];
  return [...new Set([...chunk.imports.flatMap((imported) => withImports(bundle, imported)), name])];
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: "link", attrs: { ...attrs, crossorigin: "" }, injectTo: "head" };
}

/** Names in the page what the portal is made of, so that it is on its way before `ahead.ts` asks for it. */
export function sendAlong(): Plugin {
  return {
    name: "send-along",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const portal = Object.values(bundle).find(
          (one) => one.type === "chunk" && one.moduleIds.includes(PORTAL),
        );
        if (!portal) throw new Error("The build should hold main.tsx.");
        const scripts = withImports(bundle, portal.fileName);
        const styles = scripts.flatMap((name) => {
          const chunk = bundle[name];
          return chunk?.type === "chunk" ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
        });
        return [
          ...styles.map((name) => link({ rel: "stylesheet", href: `/${name}` })),
          // After the styles: with those alone the head of the site is drawn.
          ...scripts.map((name) => link({ rel: "modulepreload", fetchpriority: "low", href: `/${name}` })),
        ];
      },
    },
  };
}

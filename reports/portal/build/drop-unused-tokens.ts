import type { Plugin } from "vite";
import { withoutUnusedTokens } from "./unused-tokens.ts";

/** Leaves out of the styles the custom properties that nothing asks for: a theme speaks of every component that there is. */
export function dropUnusedTokens(): Plugin {
  return {
    name: "drop-unused-tokens",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const styles = files.flatMap((one) =>
        one.type === "asset" && one.fileName.endsWith(".css") ? [one] : [],
      );
      const scripts = files.flatMap((one) => (one.type === "chunk" ? [one.code] : []));
      const kept = withoutUnusedTokens(
        styles.map(({ source }) => String(source)),
        scripts,
      );
      for (const [index, style] of styles.entries()) style.source = kept[index] ?? style.source;
    },
  };
}

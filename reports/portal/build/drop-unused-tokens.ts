import type { Plugin } from "vite";

/** A value may hold a drawing, and that a semicolon or a brace, between quotes. */
const DECLARATION = /(?<=[{;])(--[\w-]+):(?:"[^"]*"|'[^']*'|[^;{}"'])*(?:;|(?=\}))/g;
const USE = /--[\w-]+/g;

/** The custom properties that anything asks for: rules, and what other properties say of them, and scripts. */
function usedIn(texts: readonly string[]): ReadonlySet<string> {
  const used = new Set<string>();
  const says = new Map<string, string[]>();
  const use = (text: string) => {
    for (const [name] of text.matchAll(USE)) {
      if (used.has(name)) continue;
      used.add(name);
      for (const value of says.get(name) ?? []) use(value);
    }
  };
  const rules = texts.map((text) =>
    text.replaceAll(DECLARATION, (declaration, name: string) => {
      says.set(name, [...(says.get(name) ?? []), declaration.slice(name.length)]);
      return "";
    }),
  );
  for (const text of rules) use(text);
  return used;
}

/** Leaves out of the styles the custom properties that nothing asks for: a theme speaks of every component that there is. */
export function dropUnusedTokens(): Plugin {
  return {
    name: "drop-unused-tokens",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const styles = Object.values(bundle).flatMap((one) =>
        one.type === "asset" && one.fileName.endsWith(".css") ? [one] : [],
      );
      const scripts = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? [one.code] : []));
      const used = usedIn([...styles.map(({ source }) => String(source)), ...scripts]);
      for (const style of styles)
        style.source = String(style.source).replaceAll(DECLARATION, (declaration, name: string) =>
          used.has(name) ? declaration : "",
        );
    },
  };
}

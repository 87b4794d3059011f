/** A value may hold a drawing, and that a semicolon or a brace, between quotes. */
const DECLARATION = /(?<=[{;])(--[\w-]+):(?:"[^"]*"|'[^']*'|[^;{}"'])*(?:;|(?=\}))/g;
/** Not the end of the name of a class, such as `button--primary`. */
const USE = /(?<![\w-])--[\w-]+/g;

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

/**
 * Styles without the custom properties that nothing asks for.
 * @param styles minified: a property follows a brace or a semicolon at once
 * @param scripts what may ask for a property too, by its whole name
 */
export function withoutUnusedTokens(styles: readonly string[], scripts: readonly string[]): string[] {
  const used = usedIn([...styles, ...scripts]);
  return styles.map((style) =>
    style.replaceAll(DECLARATION, (declaration, name: string) => (used.has(name) ? declaration : "")),
  );
}

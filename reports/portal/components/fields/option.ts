/** One thing to choose. */
export interface Option {
  readonly value: string;
  readonly text: string;
  /** The heading that it stands under. */
  readonly group?: string;
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Those in which every word occurs, in their name or their heading, whatever the accents and capitals. */
export function optionsWith<Found extends Option>(options: readonly Found[], words: string): Found[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return options.filter(({ text, group = "" }) => {
    const within = folded(`${text} ${group}`);
    return wanted.every((word) => within.includes(word));
  });
}

/** The options by heading, in the order in which the headings first occur. */
export function groupsOf<Found extends Option>(
  options: readonly Found[],
): [group: string, options: Found[]][] {
  return [...Map.groupBy(options, ({ group = "" }) => group)];
}

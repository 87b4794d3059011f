/** A group of measures, or a measure in it. */
export interface Titled {
  readonly title: string;
  /** The group that it is in; null at the top. */
  readonly group: string | null;
}

/** The titles from the outermost group to the measure itself; a group that CBS does not list ends the path. */
function path({ title, group }: Titled, groups: ReadonlyMap<string, Titled>): string[] {
  const titles = [title];
  const seen = new Set<string>();
  for (let code = group; code !== null && !seen.has(code); ) {
    seen.add(code);
    const parent = groups.get(code);
    if (parent !== undefined) titles.unshift(parent.title);
    code = parent?.group ?? null;
  }
  return titles;
}

/**
 * A name for every measure: its title, with its groups before it where the title alone occurs more than once.
 * Table 84799NED has "Appartement" for electricity and for gas.
 */
export function measureNames(
  measures: ReadonlyMap<string, Titled>,
  groups: ReadonlyMap<string, Titled>,
): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { title } of measures.values()) times.set(title, (times.get(title) ?? 0) + 1);
  return new Map(
    [...measures].map(([code, measure]) => {
      const isUnique = times.get(measure.title) === 1;
      return [code, isUnique ? measure.title : path(measure, groups).join(": ")];
    }),
  );
}

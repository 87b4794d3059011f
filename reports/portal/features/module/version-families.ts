/** How much of two versions must be the same for them to stand side by side. */
const ENOUGH_IN_COMMON = 0.5;

function inCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((name) => others.has(name)).length;
  return shared / Math.max(1, Math.min(some.size, others.size));
}

/**
 * Puts versions that name the same things side by side: the budgets of 2018 and 2019 with the same lines
 * make one table, a project's budget of its own makes another.
 * @param namesOf what a version names
 */
export function versionFamilies<Version>(
  versions: readonly Version[],
  namesOf: (version: Version) => readonly string[],
): Version[][] {
  const families: { names: Set<string>; versions: Version[] }[] = [];
  for (const version of versions) {
    const names = new Set(namesOf(version));
    const family = families.find((candidate) => inCommon(candidate.names, names) >= ENOUGH_IN_COMMON);
    if (family) {
      family.versions.push(version);
      for (const name of names) family.names.add(name);
    } else families.push({ names, versions: [version] });
  }
  return families.map((family) => family.versions);
}

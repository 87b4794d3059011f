import type { MunicipalitiesQuery } from "#schema/generated/graphql.ts";

type Municipality = MunicipalitiesQuery["municipalities"][number];

export interface ProvinceGroup {
  readonly name: string;
  readonly municipalities: readonly Municipality[];
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "nl");

/** The municipalities that are no member of any partnership here, by province, both by name. */
export function othersByProvince(
  municipalities: readonly Municipality[],
  partnerships: readonly { readonly municipalities: readonly { readonly code: string }[] }[],
): ProvinceGroup[] {
  const members = new Set(
    partnerships.flatMap((partnership) => partnership.municipalities.map(({ code }) => code)),
  );
  const groups = new Map<string, Municipality[]>();
  for (const municipality of municipalities) {
    if (members.has(municipality.code)) continue;
    const province = municipality.province ?? "Provincie niet vermeld";
    groups.set(province, [...(groups.get(province) ?? []), municipality]);
  }
  return [...groups].map(([name, found]) => ({ name, municipalities: found.sort(byName) })).sort(byName);
}

import type { AgreementFragment, RealisationStatus } from "#schema/generated/graphql.ts";

export const STATUS_ORDER: readonly RealisationStatus[] = ["DONE", "LARGELY", "PARTLY", "NOT_YET", "UNKNOWN"];

export interface AgreementArea {
  readonly name: string;
  readonly agreements: readonly AgreementFragment[];
}

/** The agreements by area and year, in the order of the source. */
export function agreementAreas(agreements: readonly AgreementFragment[]): AgreementArea[] {
  const years = new Set(agreements.map(({ year }) => year));
  const nameOf = ({ area, year }: AgreementFragment) =>
    years.size > 1 && !area.includes(String(year)) ? `${area} (${year})` : area;
  const names = [...new Set(agreements.map(nameOf))];
  return names.map((name) => ({
    name,
    agreements: agreements.filter((agreement) => nameOf(agreement) === name),
  }));
}

/** How many agreements have a status. */
export function countOf(
  agreements: readonly Pick<AgreementFragment, "status">[],
  status: RealisationStatus,
): number {
  return agreements.filter((agreement) => agreement.status === status).length;
}

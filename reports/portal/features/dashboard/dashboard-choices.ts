import type { DashboardParameterInput, DashboardQuery } from "#schema/generated/graphql.ts";

export type DashboardAnswer = NonNullable<DashboardQuery["dashboard"]>;

/** Of the address, what is not a choice on the dashboard but how it is looked at. */
const OURS = ["tab"];

/** The choices that stand in an address. */
export function choicesFromAddress(search: URLSearchParams): DashboardParameterInput[] {
  return [...search].flatMap(([slug, value]) =>
    OURS.includes(slug) || value === "" ? [] : [{ slug, value }],
  );
}

/** The address of choices: a link that shows the same again. What is not chosen is left out. */
export function addressOfChoices(
  choices: readonly DashboardParameterInput[],
  tab: string | null,
): URLSearchParams {
  const chosen = choices.flatMap(({ slug, value }) => (value === "" ? [] : [[slug, value]]));
  return new URLSearchParams(tab === null ? chosen : [...chosen, ["tab", tab]]);
}

/** The tab that is shown: the one of the address, or the first. */
export function shownTab({ tabs }: Pick<DashboardAnswer, "tabs">, search: URLSearchParams): string | null {
  const asked = search.get("tab");
  return (tabs.find(({ key }) => key === asked) ?? tabs[0])?.key ?? null;
}

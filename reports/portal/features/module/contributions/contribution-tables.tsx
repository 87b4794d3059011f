import type { ModuleContributionFragment } from "#schema/generated/graphql.ts";
import { ContributionTable } from "./contribution-table.tsx";

interface ContributionTablesProps {
  readonly contributions: readonly ModuleContributionFragment[];
  readonly name: string;
}

/** What each municipality pays, a table per year. */
export function ContributionTables({ contributions, name }: ContributionTablesProps) {
  const years = [...new Set(contributions.map(({ financialYear }) => financialYear))];
  return years.map((year) => (
    <ContributionTable
      contributions={contributions.filter(({ financialYear }) => financialYear === year)}
      key={year}
      name={name}
      year={year}
    />
  ));
}

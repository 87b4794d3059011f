import { relation } from "../../database/loader.ts";
import {
  type ContributionRow,
  contributionsByFilter,
  contributionsOfMunicipalities,
  contributionsToModules,
} from "./contribution.queries.ts";

/** What tells one contribution from another. */
export type ContributionKey = Pick<ContributionRow, "municipalityCode" | "moduleCode" | "financialYear">;

/** Contributions to a module; null leaves the year open. */
export interface ContributionsToModuleKey {
  readonly moduleCode: string;
  readonly financialYear: number | null;
}

/** Bijdragen that a module receives. */
export const contributionsToModule = relation<ContributionsToModuleKey, ContributionRow>(
  contributionsToModules,
);

/** Contributions of a municipality; null leaves a filter open. */
export interface ContributionsOfMunicipalityKey {
  readonly municipalityCode: string;
  readonly moduleCode: string | null;
  readonly financialYear: number | null;
}

/** Bijdragen that a municipality pays. */
export const contributionsOfMunicipality = relation<ContributionsOfMunicipalityKey, ContributionRow>(
  contributionsOfMunicipalities,
);

/** Which contributions; null leaves a filter open. */
export interface ContributionsKey {
  readonly moduleCode: string | null;
  readonly municipalityCode: string | null;
  readonly financialYear: number | null;
}

/** Bijdragen of a municipality to a module, or all. */
export const contributionsOfFilter = relation<ContributionsKey, ContributionRow>(contributionsByFilter);

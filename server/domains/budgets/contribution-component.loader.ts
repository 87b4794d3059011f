import type { ContributionComponent } from "#schema/types/budgets/contribution-component.ts";
import { relation } from "../../database/loader.ts";
import type { ContributionKey } from "./contribution.loader.ts";
import { componentsOfContributions } from "./contribution-component.queries.ts";

/** Onderdelen of a contribution. */
export const componentsOfContribution = relation<ContributionKey, ContributionComponent>(
  componentsOfContributions,
);

import { relation } from "../../database/loader.ts";
import type { ContributionKey } from "./contribution.loader.ts";
import { type ContributionShareRow, sharesOfContributions } from "./contribution-share.queries.ts";

/** Aandeel of a contribution in all contributions to that module in that year. */
export const shareOfContribution = relation<ContributionKey, ContributionShareRow>(sharesOfContributions);

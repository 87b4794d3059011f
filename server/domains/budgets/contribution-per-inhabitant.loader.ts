import type { Observation } from "#schema/types/observations/observation.ts";
import { relation } from "../../database/loader.ts";
import type { ContributionKey } from "./contribution.loader.ts";
import { contributionsPerInhabitant } from "./contribution-per-inhabitant.queries.ts";

/** Bijdrage per inwoner. */
export const contributionPerInhabitant = relation<ContributionKey, Observation>(contributionsPerInhabitant);

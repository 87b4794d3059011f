import type { Claim } from "#schema/types/results/claim.ts";
import { relation } from "../../database/loader.ts";
import { claimsOfModules } from "./claim.queries.ts";

/** Beweringen about a module. */
export const claimsOfModule = relation<{ moduleCode: string }, Claim>(claimsOfModules);

import type { Observation } from "#schema/types/observations/observation.ts";
import { relation } from "../../database/loader.ts";
import { populationsOnDay } from "./population.queries.ts";

/** Inwoneraantal of a municipality on one day. */
export const populationOnDay = relation<{ municipalityCode: string; on: string }, Observation>(
  populationsOnDay,
);

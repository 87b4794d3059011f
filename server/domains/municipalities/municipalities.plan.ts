import { argument, parent, planned, TODAY } from "../../plans/planned-field.ts";
import { predecessorsOfMunicipality, successorsOfMunicipality } from "./municipal-redivision.loader.ts";
import { municipalityByCode } from "./municipality.loader.ts";
import { populationOnDay } from "./population.loader.ts";
import { regionsOfMunicipality } from "./region.loader.ts";

/** How a plan answers fields about municipalities. */
export const MUNICIPALITY_FIELDS = [
  planned("Query.municipality", municipalityByCode, { code: argument("code") }),
  planned("Municipality.predecessors", predecessorsOfMunicipality, { successorCode: parent("code") }),
  planned("Municipality.successors", successorsOfMunicipality, { predecessorCode: parent("code") }),
  planned("Municipality.regions", regionsOfMunicipality, { municipalityCode: parent("code") }),
  planned("Municipality.population", populationOnDay, {
    municipalityCode: parent("code"),
    on: argument("on", TODAY),
  }),
];

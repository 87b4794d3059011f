import { relation } from "../../database/loader.ts";
import { type MunicipalityRow, municipalitiesByCode } from "./municipality.queries.ts";

/** Gemeente by its code. */
export const municipalityByCode = relation<{ code: string }, MunicipalityRow>(municipalitiesByCode);

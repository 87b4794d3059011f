import { relation } from "../../database/loader.ts";
import { municipalitiesByCode, type MunicipalityRow } from "./municipality.queries.ts";

/** Gemeente by its code. */
export const municipalityByCode = relation<{ code: string }, MunicipalityRow>(municipalitiesByCode);

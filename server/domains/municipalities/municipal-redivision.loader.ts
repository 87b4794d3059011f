import { relation } from "../../database/loader.ts";
import { predecessorsOfMunicipalities, successorsOfMunicipalities } from "./municipal-redivision.queries.ts";
import type { MunicipalityRow } from "./municipality.queries.ts";

/** Rechtsvoorgangers: the municipalities that went into this one. */
export const predecessorsOfMunicipality = relation<{ successorCode: string }, MunicipalityRow>(
  predecessorsOfMunicipalities,
);

/** Rechtsopvolgers: the municipalities into which this one went. */
export const successorsOfMunicipality = relation<{ predecessorCode: string }, MunicipalityRow>(
  successorsOfMunicipalities,
);

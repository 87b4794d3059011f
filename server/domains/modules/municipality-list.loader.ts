import type { SizeClass } from "#schema/types/municipalities/size-class.ts";
import { relation } from "../../database/loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { municipalitiesByFilter } from "./municipality-list.queries.ts";

/** Which municipalities on one day; null leaves a filter open. */
export interface MunicipalitiesKey {
  readonly asOf: string;
  readonly partnershipCode: string | null;
  readonly moduleCode: string | null;
  readonly sizeClass: SizeClass | null;
  /** Says nothing where a partnership or a module is named. */
  readonly includesFictional: boolean;
}

/** Gemeenten that exist on one day. */
export const municipalitiesOfFilter = relation<MunicipalitiesKey, MunicipalityRow>(municipalitiesByFilter);

import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { MunicipalityRegion } from "#server/domains/municipalities/municipality-region.entity.ts";
import { text as anyText } from "../../cells/text.ts";
import { keyOf, optional, required, text } from "../column.ts";
import type { SeedFormat } from "../seed-format.ts";
import { municipalityCode, regionKind } from "../words.ts";

/** The labour-market and youth-care regions in which municipalities lie. */
export const regions: SeedFormat = {
  name: "region",
  label: "regio-indelingen",
  entity: MunicipalityRegion,
  columns: {
    municipality_code: { ...keyOf(Municipality), parse: municipalityCode },
    kind: required(regionKind),
    region: text,
    region_code: optional(anyText),
  },
};

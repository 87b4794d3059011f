import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { MunicipalitySizeClass } from "#server/domains/municipalities/municipality-size-class.entity.ts";
import { citation } from "./citation.ts";
import { keyOf, required } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { municipalityCode, sizeClass } from "./words.ts";

/** The class of a municipality in a partnership. */
export const sizeClasses: SeedFormat = {
  name: "size-classes",
  label: "grootteklassen",
  entity: MunicipalitySizeClass,
  columns: {
    partnership_code: keyOf(Partnership),
    municipality_code: { ...keyOf(Municipality), parse: municipalityCode },
    size_class: required(sizeClass),
    ...citation,
  },
};

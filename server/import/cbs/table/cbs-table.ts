/** A measure as its table describes it. */
export interface CbsMeasure {
  readonly name: string;
  readonly unit: string;
  /** Names and codes of regions and the like: no figures, and left out. */
  readonly isText: boolean;
}

/** A period as its table describes it. */
export interface CbsPeriod {
  readonly title: string;
  /** `Definitief`, `Voorlopig`, `NaderVoorlopig`; null where CBS leaves it out. */
  readonly status: string | null;
  readonly description: string;
}

/** What must be known of a table before its rows can be read. */
export interface CbsTable {
  /** `84799NED`. */
  readonly number: string;
  readonly regionDimension: string;
  readonly otherDimensions: readonly string[];
  /** The dimension with the period, or the one year that the whole table is about. */
  readonly when: { readonly dimension: string } | { readonly year: string };
  /** By code without padding. */
  readonly periods: ReadonlyMap<string, CbsPeriod>;
  /** By code; in v3 the name of the column. */
  readonly measures: ReadonlyMap<string, CbsMeasure>;
  /** Where the rows begin. */
  readonly firstPage: URL;
}

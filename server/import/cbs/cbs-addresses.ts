/** Where the tables are; a table's own address is this, a slash and its number. */
export interface CbsAddresses {
  readonly v4: string;
  /** `ODataFeed` for whole tables, or `ODataApi`, which gives at most 10,000 rows at a time. */
  readonly v3: string;
}

/** CBS StatLine. The unedited Iv3 deliveries are elsewhere: `https://dataderden.cbs.nl/ODataFeed/odata` (v3 only). */
export const CBS_ADDRESSES: CbsAddresses = {
  v4: "https://datasets.cbs.nl/odata/v1/CBS",
  v3: "https://opendata.cbs.nl/ODataFeed/odata",
};

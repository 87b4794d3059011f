/** What a citation of the table needs. */
export interface CbsTableAbout {
  /** CBS's own number, `84799NED`. */
  readonly table: string;
  readonly title: string;
  /** The OData version that answered. */
  readonly version: "v3" | "v4";
  /** CBS's date of the last change, as CBS writes it: `2021-03-26T02:00:00`. */
  readonly modified: string;
}

import type { Connection } from "../http/connection.ts";
import type { CbsSelection } from "../read-cbs-options.ts";
import type { PageStore } from "../store/page-store.ts";

/** The fetching of one table in one version of OData. */
export interface Download extends Connection {
  readonly store: PageStore;
  /** CBS's number of the table. */
  readonly table: string;
  /** The table's own address, without a slash at its end. */
  readonly address: string;
  readonly selection: CbsSelection;
}

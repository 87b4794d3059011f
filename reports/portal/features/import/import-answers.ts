/** How the values of a column are written for who reads them. */
export type Writing = "TEXT" | "DATE" | "MONTH" | "EUROS" | "NUMBER" | "YES_NO" | "LIST";

/** A column of a kind of file, in words for who fills it. */
export interface FormatColumn {
  readonly name: string;
  readonly explanation: string;
  readonly example: string;
  readonly writing: Writing;
  readonly isRequired: boolean;
}

/** A kind of file that can be imported. */
export interface Format {
  readonly name: string;
  /** In the plural: `contracten`. */
  readonly label: string;
  readonly columns: readonly FormatColumn[];
}

/** What is wrong at one place of a file. */
export interface Problem {
  readonly row: number | null;
  readonly column: string | null;
  readonly came: string;
  readonly expected: string;
}

/** How many rows of a file do what. */
export interface Counts {
  readonly rowCount: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly superseded: number;
}

/** One value that a file says otherwise, as the database has it; null is an empty one. */
export interface Difference {
  readonly column: string;
  readonly was: string | null;
  readonly becomes: string | null;
}

/** Something that a file adds or changes. */
export interface ExampleChange {
  readonly row: number;
  readonly name: string;
  /** Null where it is new. */
  readonly differences: readonly Difference[] | null;
}

/** How far a file has come. */
export type UploadState =
  | { readonly kind: "CHECKING" | "IMPORTING"; readonly progress: string }
  | { readonly kind: "REFUSED"; readonly problems: readonly Problem[] }
  | { readonly kind: "CHECKED"; readonly counts: Counts; readonly examples: readonly ExampleChange[] }
  | { readonly kind: "IMPORTED"; readonly counts: Counts }
  | { readonly kind: "OUTDATED" | "FAILED"; readonly reason: string };

/** A file that was handed in. */
export interface Upload {
  readonly id: string;
  /** The name of its format. */
  readonly format: string;
  readonly file: string;
  readonly deliveredOn: string;
  readonly deliveredBy: string;
  readonly state: UploadState;
}

/** An import as the book has it. */
export interface BookedImport {
  readonly id: string;
  readonly format: string;
  readonly file: string;
  readonly deliveredOn: string;
  readonly deliveredBy: string;
  readonly steward: string;
  readonly startedAt: string;
  readonly outcome: "IMPORTED" | "REFUSED" | "OUTDATED" | "FAILED" | "RUNNING" | "INTERRUPTED";
  readonly rowCount: number | null;
  readonly added: number | null;
  readonly changed: number | null;
  readonly superseded: number | null;
}

/** What `/api/imports` says to whoever opens the page. */
export interface ImportRoom {
  readonly formats: readonly Format[];
  readonly imports: readonly BookedImport[];
}

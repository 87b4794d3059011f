import type { KeptFiles } from "./store/kept-files.ts";

/** All that the reader touches outside itself. */
export interface CbsWorld {
  readonly fetch: (address: URL, init: RequestInit) => Promise<Response>;
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly files: KeptFiles;
  /** Takes one Dutch line on how far the reading is. */
  readonly report: (line: string) => void;
}

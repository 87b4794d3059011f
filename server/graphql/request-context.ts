import type { Viewer } from "../auth/viewer.ts";
import { Loaders } from "../database/loader.ts";
import type { Reader } from "../database/reader.ts";

/** What a resolver gets besides its arguments; made for one request and forgotten after it. */
export interface RequestContext {
  readonly viewer: Viewer;
  /** Sees what the viewer may see, and so do the loaders. */
  readonly reader: Reader;
  readonly loaders: Loaders;
  /** Today as `YYYY-MM-DD` in the Netherlands: the default of every `asOf`. */
  readonly today: string;
}

const DAY_IN_THE_NETHERLANDS = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
});

/**
 * Makes the context of one request.
 * @param reader that answers for this viewer
 */
export function createRequestContext(reader: Reader, viewer: Viewer, clock: () => Date): RequestContext {
  return { viewer, reader, loaders: new Loaders(reader), today: DAY_IN_THE_NETHERLANDS.format(clock()) };
}

import type { Viewer } from "../auth/viewer.ts";
import { Loaders } from "../database/loader.ts";
import type { Reader } from "../database/reader.ts";
import { type Embedding, NATIVE_ONLY } from "../embedding/embedding.ts";

/** What a resolver gets besides its arguments; made for one request and forgotten after it. */
export interface RequestContext {
  readonly viewer: Viewer;
  /** Sees what the viewer may see, and so do the loaders. */
  readonly reader: Reader;
  readonly loaders: Loaders;
  /** The same under the role of dashboards: reads views of `indicators`, and no table. */
  readonly reports: Reader;
  /** Today as `YYYY-MM-DD` in the Netherlands: the default of every `asOf`. */
  readonly today: string;
  /** Says from where a dashboard is shown, and signs for it. */
  readonly embedding: Embedding;
}

const DAY_IN_THE_NETHERLANDS = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
});

const MINUTE = 60_000;
let known = { minute: Number.NaN, day: "" };

/** `2026-11-23T23:30:00Z` is 24 November there. Days begin on the minute, and a calendar is slow: each minute is looked up once. */
export function dayInTheNetherlands(moment: Date): string {
  const minute = Math.floor(moment.getTime() / MINUTE);
  if (minute !== known.minute) known = { minute, day: DAY_IN_THE_NETHERLANDS.format(moment) };
  return known.day;
}

/** What answers for one viewer. */
export interface ViewersReaders {
  readonly reader: Reader;
  readonly reports: Reader;
}

/** Makes the context of one request. */
export function createRequestContext(
  { reader, reports }: ViewersReaders,
  viewer: Viewer,
  clock: () => Date,
  embedding: Embedding = NATIVE_ONLY,
): RequestContext {
  const today = dayInTheNetherlands(clock());
  return { viewer, reader, reports, loaders: new Loaders(reader), today, embedding };
}

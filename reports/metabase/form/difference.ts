import { canonicalJson, isSame } from "./canonical-json.ts";

/** One place where what is there is not what should be. */
export interface Difference {
  /** Such as `dashcards.3.settings.graph.metrics`. */
  readonly path: string;
  readonly was: unknown;
  readonly becomes: unknown;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Every place where two values differ, as deep as it can be told. */
export function differencesOf(was: unknown, becomes: unknown, path = ""): Difference[] {
  if (isSame(was, becomes)) return [];
  if (!isObject(was) || !isObject(becomes) || Array.isArray(was) !== Array.isArray(becomes))
    return [{ path, was, becomes }];
  return [...new Set([...Object.keys(was), ...Object.keys(becomes)])].flatMap((key) =>
    differencesOf(was[key], becomes[key], path === "" ? key : `${path}.${key}`),
  );
}

const SHOWN = 60;

function inWords(value: unknown): string {
  if (value === undefined || value === null) return "niets";
  const text = typeof value === "string" ? value : canonicalJson(value);
  const line = text.replace(/\s+/g, " ").trim();
  return `«${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}»`;
}

/** Where two long texts begin to differ is what a reader wants to see. */
function fromFirstChange(was: unknown, becomes: unknown): [unknown, unknown] {
  if (typeof was !== "string" || typeof becomes !== "string") return [was, becomes];
  let same = 0;
  while (same < was.length && was[same] === becomes[same]) same += 1;
  const start = Math.max(0, same - 20);
  return start === 0 ? [was, becomes] : [`…${was.slice(start)}`, `…${becomes.slice(start)}`];
}

/** `sql: «…FROM a» wordt «…FROM b»`. */
export function differenceInWords({ path, was, becomes }: Difference): string {
  const [before, after] = fromFirstChange(was, becomes);
  return `${path}: ${inWords(before)} wordt ${inWords(after)}`;
}

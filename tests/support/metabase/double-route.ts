import type { z } from "zod";
import { badRequest, type DoubleAnswer } from "./double-answer.ts";

/** A request, taken apart. */
export interface DoubleRequest {
  /** What stood at the `:name`s of the route. */
  readonly at: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Whether the one who asks is an administrator. */
  readonly isSuperuser: boolean;
}

/** One address of the API. */
export interface DoubleRoute {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Such as `/api/card/:id`. */
  readonly path: string;
  /** Whether it answers without a key or session. */
  readonly isOpen?: boolean;
  /** Whether it changes nothing, although its method says so. */
  readonly isHarmless?: boolean;
  readonly handle: (request: DoubleRequest) => DoubleAnswer | Promise<DoubleAnswer>;
}

/**
 * Reads a body as Metabase's closed maps do: keys that it does not know are left out without a word.
 * @throws Refusal 400 with the fields that are wrong
 */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const { success, data, error } = schema.safeParse(body);
  if (success) return data;
  const errors = Object.fromEntries(error.issues.map(({ path, message }) => [path.join("."), message]));
  throw badRequest({ errors, "specific-errors": errors });
}

/** What stands at the `:name`s when an address is one of this route, else null. */
export function matchRoute(route: DoubleRoute, method: string, path: string): Record<string, string> | null {
  if (route.method !== method) return null;
  const wanted = route.path.split("/");
  const came = path.split("/");
  if (wanted.length !== came.length) return null;
  const at: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const here = decodeURIComponent(came[index] ?? "");
    if (part.startsWith(":")) at[part.slice(1)] = here;
    else if (part !== here) return null;
  }
  return at;
}

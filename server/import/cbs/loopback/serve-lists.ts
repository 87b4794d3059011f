import type { Route } from "./loopback-cbs.ts";

/** The lists of one table, by CBS's name; each row is JSON as CBS writes it. `Properties` is one object. */
export type Lists = Readonly<Record<string, readonly string[] | string>>;

interface Serving {
  /** `v4` or `v3`. */
  readonly version: "v3" | "v4";
  readonly table: string;
  /** Rows per page; all of them when left out. */
  readonly pageRows?: number;
}

/** The lists but one. */
export function without(lists: Lists, name: string): Lists {
  return Object.fromEntries(Object.entries(lists).filter(([list]) => list !== name));
}

function page(
  address: URL,
  name: string,
  rows: readonly string[],
  { version, pageRows = 100_000 }: Serving,
): string {
  const sign = version === "v4" ? "@" : "";
  const context = version === "v4" ? "context" : "metadata";
  const skip = Number(address.searchParams.get("$skip") ?? "0");
  const query = address.search.replace(/&?\$skip=\d+/, "").replace(/^\?$/, "");
  const next = `${address.origin}${address.pathname}${query}${query === "" ? "?" : "&"}$skip=${skip + pageRows}`;
  const more = skip + pageRows < rows.length ? `,"${sign}odata.nextLink":${JSON.stringify(next)}` : "";
  const head = `"${sign}odata.${context}":"${address.origin}/$metadata#${name}"`;
  return `{${head},"value":[${rows.slice(skip, skip + pageRows).join(",")}]${more}}`;
}

/** Serves the lists of a table in CBS's envelopes, with a link to the next page of a list that is longer than a page. */
export function serveLists(serving: Serving, lists: Lists): Route {
  return (address) => {
    const [, version, number, name = ""] = address.pathname.split("/");
    const rows = version === serving.version && number === serving.table ? lists[name] : undefined;
    if (rows === undefined) return null;
    return { body: typeof rows === "string" ? rows : page(address, name, rows, serving) };
  };
}

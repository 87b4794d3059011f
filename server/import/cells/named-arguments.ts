import { list } from "./list.ts";
import type { CellParser } from "./parsed.ts";

const FORM = /^([a-z]+)=(.+)$/;

/** `from=a|to=b` as an object; an empty cell has none. */
export const namedArguments: CellParser<Readonly<Record<string, string>>> = (cell) => {
  const parts = list(cell);
  const pairs = "value" in parts ? parts.value.map((part) => FORM.exec(part)) : [null];
  const names = new Set(pairs.map((pair) => pair?.[1]));
  if (pairs.includes(null) || names.size < pairs.length) {
    return { expected: "naam=waarde, elke naam één keer, met | ertussen: from=a|to=b" };
  }
  return { value: Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""])) };
};

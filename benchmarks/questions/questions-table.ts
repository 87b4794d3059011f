import type { Size } from "../data/sizes.ts";
import type { Machine } from "../report/machine.ts";
import { type Asked, VIEWERS } from "./ask.ts";

/** What was asked of one size. */
export interface AskedOfSize {
  readonly size: Size;
  readonly facts: number;
  readonly asked: readonly Asked[];
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

function tableOf(sizes: readonly AskedOfSize[], viewer: string, show: (asked: Asked) => number): string[] {
  const names = [...new Set(sizes.flatMap(({ asked }) => asked.map(({ question }) => question)))];
  const shown = (name: string, { asked }: AskedOfSize): string => {
    const found = asked.find((one) => one.question === name && one.viewer === viewer);
    return found ? String(show(found)) : "–";
  };
  return [
    row(["question", ...sizes.map(({ size }) => `${size.municipalities}, ${size.months} m`)]),
    row(["---", ...sizes.map(() => "--:")]),
    ...names.map((name) => row([name, ...sizes.map((size) => shown(name, size))])),
  ];
}

/** The results as a page. */
export function writeQuestionsTable(machine: Machine, sizes: readonly AskedOfSize[]): string {
  const facts = sizes.map(
    ({ size, facts: count }) => `${size.municipalities}, ${size.months} m: ${count.toLocaleString("en-GB")}`,
  );
  const lines = [
    "# Questions about providers: what they read",
    "",
    "Written by `npm run bench:questions`. Each question is put to the database as the server puts it, as the role of readers with the settings of a viewer,",
    "under `EXPLAIN (ANALYZE, BUFFERS)`. Pages of 8 kB read, from memory or disk, don't depend on how busy the machine is; milliseconds do. Columns are",
    "municipalities (with 70 providers each) and months of facts: from left to right within the same number of municipalities only the facts grow.",
    "",
    `Statement rows: ${facts.join("; ")}.`,
    "",
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryInGigabytes} GB; PostgreSQL ${machine.postgresql}.`,
  ];
  for (const { role } of VIEWERS)
    lines.push(
      ...["", `## ${role}: pages read`, "", ...tableOf(sizes, role, ({ buffers }) => buffers)],
      ...["", `## ${role}: milliseconds`, "", ...tableOf(sizes, role, ({ milliseconds }) => milliseconds)],
    );
  return `${lines.join("\n")}\n`;
}

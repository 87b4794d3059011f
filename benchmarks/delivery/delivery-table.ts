import { median } from "../load/statistics.ts";
import type { Machine } from "../report/machine.ts";
import type { WatchedImport } from "./watched-import.ts";

/** A file that was loaded bare and imported, one after the other. */
export interface Turn {
  /** Whether it is the same file again, with a correction in one of every hundred rows. */
  readonly isCorrected: boolean;
  readonly bareSeconds: number;
  readonly imported: WatchedImport;
  /** Speed of the import, where bare COPY and upsert are 1. */
  readonly ratio: number;
}

/** What a run found: the file and its correction, in a few rounds. */
export interface DeliveryResults {
  readonly machine: Machine;
  readonly rows: number;
  readonly turns: readonly Turn[];
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const megabytes = (value: number): string => (Number.isNaN(value) ? "–" : `${value} MB`);

function rowOf(name: string, turns: readonly Turn[]): string {
  const imports = turns.map(({ imported }) => imported);
  const most = (of: (imported: WatchedImport) => number): string => megabytes(Math.max(...imports.map(of)));
  return row([
    name,
    `${median(turns.map(({ bareSeconds }) => bareSeconds)).toFixed(1)} s`,
    `${median(imports.map(({ seconds }) => seconds)).toFixed(1)} s`,
    turns.map(({ ratio }) => ratio.toFixed(2)).join(" · "),
    `**${median(turns.map(({ ratio }) => ratio)).toFixed(2)}**`,
    most(({ peakMemory }) => peakMemory),
    most(({ heldAt }) => heldAt.tenth),
    most(({ heldAt }) => heldAt.half),
    most(({ heldAt }) => heldAt.whole),
  ]);
}

/** The results as a page. */
export function writeDeliveryTable({ machine, rows, turns }: DeliveryResults): string {
  const lines = [
    "# Import of statements: speed and memory",
    "",
    `Written by \`npm run bench:delivery\`: a file of ${rows.toLocaleString("en-GB")} rows, imported once and again with a correction in one of every hundred rows.`,
    "Bare is what somebody would type in psql: `COPY` into a table of the session and `INSERT … ON CONFLICT DO UPDATE`, without checks, versions,",
    "rollups or published figures. Seconds of the import are those of the whole command, start of Node included. Memory is that of its process.",
    "Both load the same file one after the other, in every round into fresh databases. Seconds and the speed in bold are medians over the rounds.",
    "",
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryInGigabytes} GB; Node ${machine.node}, PostgreSQL ${machine.postgresql}.`,
    "",
    row([
      ...["delivery", "bare", "import", "speed of each round, bare = 1", "speed", "most memory"],
      ...["at 10% read", "at 50%", "at 100%"],
    ]),
    row(["---", "--:", "--:", "---", "--:", "--:", "--:", "--:", "--:"]),
    ...[false, true].map((isCorrected) =>
      rowOf(
        isCorrected ? "again, corrected" : "first",
        turns.filter((turn) => turn.isCorrected === isCorrected),
      ),
    ),
    "",
    "The import can be the faster one although it does more: PostgreSQL looks up what each bare row points to by itself, the import looks up all of",
    "them at once ([adr/0041](adr/0041-references-are-looked-up-at-once.md)), and rows go in in the order of the key.",
    "",
    "What it takes to fill a database with a whole fictional country stands in [performance-country.md](performance-country.md).",
  ];
  return `${lines.join("\n")}\n`;
}

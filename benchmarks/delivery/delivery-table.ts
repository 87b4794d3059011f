import type { Machine } from "../report/machine.ts";
import type { WatchedImport } from "./watched-import.ts";

/** What a run found: the file once, and the same file again with a correction in one of every hundred rows. */
export interface DeliveryResults {
  readonly machine: Machine;
  readonly rows: number;
  readonly turns: readonly {
    readonly isCorrected: boolean;
    readonly bareSeconds: number;
    readonly imported: WatchedImport;
    /** Speed of the import, where bare COPY and upsert are 1. */
    readonly ratio: number;
  }[];
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const megabytes = (value: number): string => (Number.isNaN(value) ? "–" : `${value} MB`);

/** The results as a page. */
export function writeDeliveryTable({ machine, rows, turns }: DeliveryResults): string {
  const lines = [
    "# Import of statements: speed and memory",
    "",
    `Written by \`npm run bench:delivery\`: a file of ${rows.toLocaleString("en-GB")} rows, imported once and again with a correction in one of every hundred rows.`,
    "Bare is what somebody would type in psql: `COPY` into a table of the session and `INSERT … ON CONFLICT DO UPDATE`, without checks, versions,",
    "rollups or published figures. Seconds of the import are those of the whole command, start of Node included. Memory is that of its process.",
    "",
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryInGigabytes} GB; Node ${machine.node}, PostgreSQL ${machine.postgresql}.`,
    "",
    row(["delivery", "bare", "import", "speed, bare = 1", "most memory", "at 10% read", "at 50%", "at 100%"]),
    row(["---", "--:", "--:", "--:", "--:", "--:", "--:", "--:"]),
    ...turns.map(({ isCorrected, bareSeconds, imported, ratio }) =>
      row([
        isCorrected ? "again, corrected" : "first",
        `${bareSeconds.toFixed(1)} s`,
        `${imported.seconds.toFixed(1)} s`,
        ratio.toFixed(2),
        megabytes(imported.peakMemory),
        megabytes(imported.heldAt.tenth),
        megabytes(imported.heldAt.half),
        megabytes(imported.heldAt.whole),
      ]),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

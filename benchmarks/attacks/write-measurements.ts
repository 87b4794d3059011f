import { cpus, loadavg, totalmem } from "node:os";
import { startSwitches } from "../../tests/support/platform-process.ts";
import type { Fared } from "./ask-during-flood.ts";
import type { Overloaded } from "./overload.ts";
import type { Weighed } from "./weigh-refusals.ts";

/** Everything that a run found. */
export interface Measurements {
  readonly weighed: readonly Weighed[];
  readonly quiet: Fared;
  readonly flooded: Fared;
  readonly overloaded: Overloaded;
  /** The most memory that the server held in all, in MB. */
  readonly peak: number;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const ms = (value: number): string => value.toFixed(1);

function refusals(weighed: readonly Weighed[]): string[] {
  return [
    row(["attack", "status", "code", "first", "usual", "most"]),
    row(["---", "--:", "---", "--:", "--:", "--:"]),
    ...weighed.map(({ name, status, code, isAsItShould, first, usual, most }) =>
      row([
        `${name}${isAsItShould ? "" : " (**not as it should**)"}`,
        status,
        code ?? "",
        ms(first),
        ms(usual),
        ms(most),
      ]),
    ),
  ];
}

function floods(fared: Readonly<Record<string, Fared>>): string[] {
  return [
    row(["", "asked", "answered", "p50 ms", "p99 ms", "attacks/s"]),
    row(["---", "--:", "--:", "--:", "--:", "--:"]),
    ...Object.entries(fared).map(([name, one]) =>
      row([name, one.asked, one.answered, ms(one.p50), ms(one.p99), one.attacksPerSecond]),
    ),
  ];
}

function crowds(one: Overloaded, peak: number): string[] {
  return [
    `It can answer ${one.capacity.toFixed(0)} a second and was offered ${one.offered.toFixed(0)}: ${one.answered} were answered (p50 ${ms(one.answeredP50)} ms, p99 ${ms(one.answeredP99)} ms), ` +
      `${one.refused} refused with 503 (p99 ${ms(one.refusedP99)} ms) and ${one.other} got anything else. ` +
      `Memory, of a process with ${startSwitches().join(" ")}: ${one.memory.before} MB before, ${one.memory.most} MB at most, ${one.memory.after} MB after; ${peak} MB at most in all. ` +
      `Answers took what they took before ${ms(one.normalAgainAfter)} ms after the last of the crowd had its answer.`,
  ];
}

/** The figures as Markdown. */
export function writeMeasurements({ weighed, quiet, flooded, overloaded, peak }: Measurements): string {
  return [
    "# Measured by `npm run bench:attacks`",
    "",
    `The server that \`npm start\` starts, in production and with an issuer, on its own PostgreSQL with all seeds and the fictional region; without the limit on how often one may ask, which would refuse a flood before all of this. ` +
      `${cpus()[0]?.model ?? ""}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; whoever asks and the database share the cores. The load of the machine was ${loadavg()[1]?.toFixed(0) ?? "?"} at the end: above the number of cores, latencies and the capacity are mostly waiting for the processor.`,
    "",
    "## What a refusal costs",
    "",
    "Milliseconds of the server's processor time, all its threads together: for the first of its kind (nothing is compiled yet), in the middle, and at most. Each text is new to the server. The limit is 50.",
    "",
    ...refusals(weighed),
    "",
    "## Normal questions during a flood of all of these",
    "",
    "One question every 25 ms, each with values of its own, while four attackers send one attack after the other.",
    "",
    ...floods({ without: quiet, "during the flood": flooded }),
    "",
    "## Twice as much as it can",
    "",
    ...crowds(overloaded, peak),
    "",
  ].join("\n");
}

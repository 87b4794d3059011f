import { setTimeout } from "node:timers/promises";
import type { CbsWorld } from "../cbs-world.ts";
import { DISK_FILES } from "../store/disk-files.ts";

interface Operator {
  readonly clock: () => Date;
  /** Aborted when the operator wants to stop: then requests and pauses end at once. */
  readonly signal: AbortSignal;
  readonly report: (line: string) => void;
}

/** The real network and disk. */
export function cbsWeb({ clock, signal, report }: Operator): CbsWorld {
  return {
    fetch: (address, init) => {
      const signals = init.signal ? [init.signal, signal] : [signal];
      return fetch(address, { ...init, signal: AbortSignal.any(signals) });
    },
    now: clock,
    wait: async (milliseconds) => {
      await setTimeout(milliseconds, undefined, { signal });
    },
    files: DISK_FILES,
    report,
  };
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CbsObservation } from "../cbs-observation.ts";
import type { CbsWorld } from "../cbs-world.ts";
import type { ReadCbsOptions } from "../read-cbs-options.ts";
import { readCbsTable } from "../read-cbs-table.ts";
import { DISK_FILES } from "../store/disk-files.ts";
import type { LoopbackCbs } from "./loopback-cbs.ts";

/** A folder on disk, the real network, a clock that stands still and waiting that takes no time. Dispose of it. */
export class TestWorld implements AsyncDisposable {
  readonly folder: string;
  readonly lines: string[] = [];
  /** In milliseconds. */
  readonly pauses: number[] = [];
  readonly world: CbsWorld;

  private constructor(folder: string) {
    this.folder = folder;
    this.world = {
      fetch: (address, init) => fetch(address, init),
      now: () => new Date("2026-11-23T12:00:00Z"),
      wait: (milliseconds) => {
        this.pauses.push(milliseconds);
        return Promise.resolve();
      },
      files: DISK_FILES,
      report: (line) => {
        this.lines.push(line);
      },
    };
  }

  static async make(): Promise<TestWorld> {
    return new TestWorld(await mkdtemp(join(tmpdir(), "regiospiegel-cbs-")));
  }

  /** Reads a table to its end. */
  async read(cbs: LoopbackCbs, table: string, more: Partial<ReadCbsOptions> = {}): Promise<CbsObservation[]> {
    const { world, folder } = this;
    const limits = { attempts: 3, ...more.limits };
    const options = { table, folder, world, addresses: cbs.addresses, ...more, limits };
    const observations: CbsObservation[] = [];
    for await (const observation of readCbsTable(options)) observations.push(observation);
    return observations;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

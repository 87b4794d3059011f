import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, truncate } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { LoopbackCbs, type Route } from "./loopback/loopback-cbs.ts";
import { type Lists, serveLists } from "./loopback/serve-lists.ts";
import { TestWorld } from "./loopback/test-world.ts";
import { V4_INHABITANTS } from "./loopback/v4-inhabitants.ts";

const TABLE = "37230ned";
const V4_ROWS = V4_INHABITANTS.Observations;
const inPages = (lists: Lists): Route => serveLists({ version: "v4", table: TABLE, pageRows: 3 }, lists);
const SERVED = inPages(V4_INHABITANTS);
const changedOn = (day: string): Lists => ({
  ...V4_INHABITANTS,
  Properties: V4_INHABITANTS.Properties.replaceAll("2026-10-30", day),
});
const isThirdPage = ({ href }: URL) => href.includes("/Observations") && href.includes("$skip=6");

/** The program to be killed runs on Node's own reading of TypeScript, which the pinned Node has. */
const testOnTypeScript = process.features.typescript ? test : test.skip;

/** A program that reads the table, outside Jest. */
const program = (cbs: LoopbackCbs, folder: string) => `
  const { readCbsTable } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, "read-cbs-table.ts")).href)});
  const { DISK_FILES } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, "store/disk-files.ts")).href)});
  const world = { fetch, now: () => new Date(), wait: async () => {}, files: DISK_FILES, report: () => {} };
  const options = { table: "${TABLE}", folder: ${JSON.stringify(folder)}, world, addresses: ${JSON.stringify(cbs.addresses)} };
  for await (const observation of readCbsTable(options)) console.log(observation.value);`;

describe("reading that was stopped", () => {
  let here: TestWorld;
  let cbs: LoopbackCbs;

  const serve = async (...routes: Route[]) => {
    cbs = await LoopbackCbs.start(...routes);
  };

  beforeEach(async () => {
    here = await TestWorld.make();
  });

  afterEach(async () => {
    await cbs[Symbol.asyncDispose]();
    await here[Symbol.asyncDispose]();
  });

  test("goes on where it was: every page is asked once, and none is lost", async () => {
    let isDown = true;
    await serve((address) => (isDown && isThirdPage(address) ? { status: 503 } : null), SERVED);
    await expect(here.read(cbs, TABLE)).rejects.toThrow("status 503, ook na 3 pogingen");
    const before = cbs.requests.length;
    isDown = false;
    const observations = await here.read(cbs, TABLE);
    expect(observations).toHaveLength(8);
    expect(cbs.requests.slice(before)).toEqual([
      `/v4/${TABLE}/Properties`,
      `/v4/${TABLE}/Observations?$filter=startswith(RegioS,'GM')&$skip=6`,
      `/v4/${TABLE}/Observations?$filter=startswith(RegioS,'GM')&$skip=9`,
      `/v4/${TABLE}/Properties`,
    ]);
    expect(here.lines).toContain("CBS 37230ned: pagina 2 was al binnen, 6 rijen tot nu toe.");
  });

  testOnTypeScript("goes on after the process was killed in the middle of a page", async () => {
    let isHanging = true;
    let arrived: () => void = () => undefined;
    const thirdPageAsked = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const hang: Route = (address) => {
      if (!isHanging || !isThirdPage(address)) return null;
      arrived();
      return { instead: "HANG" };
    };
    await serve(hang, SERVED);
    const child = spawn(process.execPath, ["--input-type=module", "-e", program(cbs, here.folder)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const exited = once(child, "exit");
    await Promise.race([thirdPageAsked, exited]);
    child.kill("SIGKILL");
    expect((await exited)[1]).toBe("SIGKILL");
    isHanging = false;
    const before = cbs.requests.length;
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
    expect(cbs.requests.slice(before).filter((request) => request.includes("/Observations"))).toHaveLength(2);
    const twice = cbs.requests.filter((request, index) => cbs.requests.indexOf(request) < index);
    expect(new Set(twice)).toEqual(
      new Set([
        `/v4/${TABLE}/Properties`,
        `/v4/${TABLE}/Observations?$filter=startswith(RegioS,'GM')&$skip=6`,
      ]),
    );
  });

  test("asks nothing but the date of change when the table was whole already", async () => {
    await serve(SERVED);
    const first = await here.read(cbs, TABLE);
    const before = cbs.requests.length;
    expect(await here.read(cbs, TABLE)).toEqual(first);
    expect(cbs.requests.slice(before)).toEqual([`/v4/${TABLE}/Properties`]);
  });

  test("starts over when CBS changed the table meanwhile", async () => {
    let lists: Lists = V4_INHABITANTS;
    let isDown = true;
    await serve(
      (address) => (isDown && isThirdPage(address) ? { status: 503 } : null),
      (address, times) => inPages(lists)(address, times),
    );
    await expect(here.read(cbs, TABLE)).rejects.toThrow("status 503");
    isDown = false;
    lists = changedOn("2026-11-20");
    const before = cbs.requests.length;
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
    expect(cbs.requests.slice(before).filter((request) => request.includes("/Observations"))).toHaveLength(4);
    expect(here.lines).toContain(
      "CBS 37230ned: gewijzigd (2026-11-20T02:00:00+01:00) of anders gekozen; begint opnieuw.",
    );
  });

  test("starts over when CBS changes the table while it is being read, so that no two editions mix", async () => {
    let lists: Lists = V4_INHABITANTS;
    await serve((address, times) => {
      if (isThirdPage(address)) {
        const Observations = V4_ROWS.map((row) => row.replace("162424.0", "162425.0"));
        lists = { ...changedOn("2026-11-23"), Observations };
      }
      return inPages(lists)(address, times);
    });
    const [arnhem] = await here.read(cbs, TABLE);
    expect(arnhem?.value).toBe("162425");
    expect(cbs.count("/Observations")).toBe(8);
  });

  test("gives up when the table goes on changing", async () => {
    let day = 10;
    await serve((address, times) => {
      if (address.pathname.endsWith("/Properties")) day += 1;
      return inPages(changedOn(`2026-11-${day}`))(address, times);
    });
    await expect(here.read(cbs, TABLE)).rejects.toThrow("een tabel die tijdens het lezen 3 keer veranderde");
  });

  test("starts over when something else is chosen", async () => {
    await serve(SERVED);
    await here.read(cbs, TABLE);
    await here.read(cbs, TABLE, { selection: { Perioden: ["2021JJ00"] } });
    expect(cbs.count("Perioden eq '2021JJ00'")).toBe(4);
  });

  test("asks a page again that is not whole on disk", async () => {
    await serve(SERVED);
    await here.read(cbs, TABLE);
    await truncate(join(here.folder, `${TABLE}-v4`, "rijen-000002.json"), 400);
    const before = cbs.requests.length;
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
    expect(cbs.requests.slice(before).filter((request) => request.includes("/Observations"))).toHaveLength(1);
  });

  test("leaves no temporary files", async () => {
    await serve(SERVED);
    await here.read(cbs, TABLE);
    const files = await readdir(join(here.folder, `${TABLE}-v4`));
    expect(files.filter((file) => !file.endsWith(".json"))).toEqual([]);
  });
});

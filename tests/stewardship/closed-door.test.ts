import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { LARGEST_FILE } from "#server/stewardship/receive-form.ts";
import {
  FIELDS,
  openStewardOffice,
  STATEMENT_HEADER,
  type StewardDesk,
  type StewardOffice,
} from "../support/steward-desk.ts";
import { zipArchive } from "../support/zip-archive.ts";

let office: StewardOffice;
let steward: StewardDesk;

beforeAll(async () => {
  office = await openStewardOffice();
  steward = await office.desk("steward");
});

afterAll(() => office?.close());

const waiting = () => readdir(office.platform.server.uploadFolder);

test.each(["arnhem", "analist", "gast"])("%s is no steward, and reads why", async (account) => {
  const desk = await office.desk(account);
  for (const [method, path] of [
    ["GET", "/"],
    ["GET", "/formats"],
    ["GET", "/templates/statements.csv"],
    ["POST", "/uploads/x/confirm"],
  ] as const)
    expect(await desk.ask(method, path)).toMatchObject({ status: 403, body: { code: "FORBIDDEN" } });
  const { status, body } = await desk.sendRows(["x"]);
  expect({ status, error: body.error }).toEqual({
    status: 403,
    error:
      "Bestanden importeren kan alleen wie in het portaal is aangemeld als gegevensbeheerder of beheerder.",
  });
  expect(await waiting()).toEqual([]);
});

test.each(["https://elders.example", "null"])("a page of %s can't make a steward import", async (origin) => {
  const answer = await steward.send(STATEMENT_HEADER, { headers: { origin } });
  expect(answer).toMatchObject({ status: 403, body: { error: "Dit kan alleen vanuit het portaal zelf." } });
  expect(await waiting()).toEqual([]);
});

test("a token of a script imports nothing", async () => {
  const { server } = office.platform;
  const response = await fetch(`${server.origin}/api/imports/`, {
    headers: { authorization: `Bearer rs_${randomBytes(32).toString("base64url")}` },
  });
  expect(response.status).toBe(401);
});

test("a file that turns out to be too large is refused, and not kept", async () => {
  const answer = await steward.send(Buffer.alloc(LARGEST_FILE + 1, "x"));
  expect(answer).toMatchObject({
    status: 413,
    body: { error: expect.stringContaining("te groot: ten hoogste 100 MB") },
  });
  expect(await waiting()).toEqual([]);
});

test.each([
  ["no file", { deliveredBy: "x" }, null, "Kies wat het bestand bevat."],
  [
    "a day to come",
    { ...FIELDS, deliveredOn: "2999-01-01" },
    "x",
    "De dag van ontvangst is vandaag of eerder.",
  ],
  ["an unknown kind", { ...FIELDS, format: "paspoorten" }, "x", "Kies wat het bestand bevat."],
  ["more than is asked for", { ...FIELDS, extra: "x" }, "x", "Stuur één bestand in een formulier"],
])("a form with %s is refused in words", async (_, fields, content, words) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (content !== null) form.append("file", new File([content], "a.csv"));
  const { status, body } = await steward.ask("POST", "/uploads", form);
  expect({ isRefused: status === 400 || status === 413, error: body.error }).toEqual({
    isRefused: true,
    error: expect.stringContaining(words),
  });
  expect(await waiting()).toEqual([]);
});

test("two files at once, and something that is no form, are refused", async () => {
  const form = new FormData();
  for (const [name, value] of Object.entries(FIELDS)) form.append(name, value);
  for (const name of ["a.csv", "b.csv"]) form.append("file", new File(["x"], name));
  expect((await steward.ask("POST", "/uploads", form)).status).toBeGreaterThanOrEqual(400);
  const json = await steward.ask("POST", "/uploads", undefined, { "content-type": "application/json" });
  expect(json.status).toBe(400);
  expect(await waiting()).toEqual([]);
});

const problemOf = async (content: Buffer, name: string) => {
  const { state } = await steward.settled(await steward.send(new Uint8Array(content), { name }));
  return state.kind === "REFUSED" ? state.problems.map(({ came }) => came) : state;
};

test.each([
  [
    "a document that is called a list",
    Buffer.from("%PDF-1.7\n\x00\x01"),
    "a.csv",
    "iets anders dan tekst of een spreadsheet",
  ],
  ["a spreadsheet that is called a list", zipArchive([]), "a.csv", "een spreadsheet of zip-bestand"],
  ["a list that is called a spreadsheet", Buffer.from("code;naam"), "a.xlsx", "een bestand met gewone tekst"],
  ["a program", Buffer.from("MZ\x90\x00"), "a.exe", "een bestand dat eindigt op „.exe”"],
])("%s is known by what it holds", async (_, content, name, came) => {
  expect(await problemOf(content, name)).toEqual([came]);
});

test("a zip bomb is not unpacked", async () => {
  const bomb = deflateRawSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 });
  const lying = zipArchive([{ name: "xl/worksheets/sheet1.xml", packed: bomb, stated: 1000 }]);
  expect(await problemOf(lying, "a.xlsx")).toEqual(["een spreadsheet die zich uitpakt tot meer dan 100 MB"]);
});

test("a file about persons is refused whole, and nothing of it is left", async () => {
  const bsn = "111222333";
  const rows = [`${STATEMENT_HEADER};bsn`, `FA00001;2026-03;FG0001;P1;1;1;1;${bsn}`];
  const answer = await steward.send(rows.join("\n"), { name: `dossier ${bsn}.csv` });
  const { state } = await steward.settled(answer);
  expect(state.kind === "REFUSED" && state.problems).toMatchObject([
    { came: "negen cijfers die een burgerservicenummer kunnen zijn" },
  ]);
  expect(JSON.stringify(state)).not.toContain(bsn);
  expect(await waiting()).toEqual([]);
  const { database } = office.platform.server;
  const [found] = await database.orm.em.fork().execute<{ count: number }[]>(
    `SELECT (SELECT count(*) FROM audit.entry WHERE details::text LIKE '%${bsn}%')::integer
        + (SELECT count(*) FROM audit.steward_import WHERE steward_import::text LIKE '%${bsn}%')::integer AS count`,
  );
  expect(found).toEqual({ count: 0 });
});

/** The beginning of a form that a steward sends, as bytes on a wire. */
async function beginSending(headers: Readonly<Record<string, string>>, body = ""): Promise<Socket> {
  const { server } = office.platform;
  const session = await office.platform.signIn("steward");
  const { host, hostname, port } = new URL(server.origin);
  const cookie = `regiospiegel=${session.cookie(server.origin, "regiospiegel") ?? ""}`;
  const type = "multipart/form-data; boundary=grens";
  const all = { host, origin: server.origin, cookie, "content-type": type, ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const socket = connect(Number(port), hostname);
  socket.write(["POST /api/imports/uploads HTTP/1.1", ...lines, "", body].join("\r\n"));
  return socket;
}

test("a file that says that it is too large is refused before it comes", async () => {
  const socket = await beginSending({ "content-length": String(10 * LARGEST_FILE) });
  const [answer] = (await once(socket, "data")) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1.1 413 /);
  socket.destroy();
});

test("whoever goes away while sending leaves nothing behind", async () => {
  const disposition = 'content-disposition: form-data; name="file"; filename="a.csv"';
  const socket = await beginSending(
    { "content-length": "1000000" },
    `--grens\r\n${disposition}\r\n\r\ncode;naam`,
  );
  while ((await waiting()).length === 0) await wait(20);
  socket.destroy();
  while ((await waiting()).length > 0) await wait(20);
  expect(await waiting()).toEqual([]);
});

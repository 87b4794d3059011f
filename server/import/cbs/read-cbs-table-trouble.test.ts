import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CbsError } from "./cbs-error.ts";
import { LoopbackCbs, type Reply, type Route } from "./loopback/loopback-cbs.ts";
import { serveLists } from "./loopback/serve-lists.ts";
import { TestWorld } from "./loopback/test-world.ts";
import { V4_INHABITANTS } from "./loopback/v4-inhabitants.ts";

const TABLE = "37230ned";
const SERVED = serveLists({ version: "v4", table: TABLE, pageRows: 3 }, V4_INHABITANTS);

/** Spoils the first requests for the observations. */
function spoiled(reply: Reply, howOften = Number.POSITIVE_INFINITY): Route {
  let times = 0;
  return ({ pathname }) => {
    if (!pathname.endsWith("/Observations")) return null;
    times += 1;
    return times <= howOften ? reply : null;
  };
}

describe("a CBS that gives trouble", () => {
  let here: TestWorld;
  let cbs: LoopbackCbs;

  const serve = async (...routes: Route[]) => {
    cbs = await LoopbackCbs.start(...routes);
  };

  const refusal = async (more: Parameters<TestWorld["read"]>[2] = {}): Promise<string> => {
    const error = await here.read(cbs, TABLE, more).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CbsError);
    return (error as CbsError).message;
  };

  beforeEach(async () => {
    here = await TestWorld.make();
  });

  afterEach(async () => {
    await cbs[Symbol.asyncDispose]();
    await here[Symbol.asyncDispose]();
  });

  test("is asked again after a 503, each time later", async () => {
    await serve(spoiled({ status: 503 }, 2), SERVED);
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
    expect(here.pauses).toEqual([1_000, 2_000]);
    expect(here.lines).toContain("CBS geeft status 503; poging 2 van 3 over 1 s.");
  });

  test("is given the time that it asks after a 429", async () => {
    await serve(spoiled({ status: 429, headers: { "retry-after": "17" } }, 1), SERVED);
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
    expect(here.pauses).toEqual([17_000]);
  });

  test("is left alone when it asks for more time than we have", async () => {
    await serve(spoiled({ status: 429, headers: { "retry-after": "86400" } }), SERVED);
    expect(await refusal()).toMatch(/met het verzoek te wachten\. .* start over 86400 seconden opnieuw\.$/);
  });

  test("is asked again after a broken connection", async () => {
    await serve(spoiled({ instead: "BREAK" }, 1), SERVED);
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
    expect(here.lines).toContain(
      "CBS geeft een verbroken verbinding (UND_ERR_SOCKET); poging 2 van 3 over 1 s.",
    );
  });

  test("is asked again when the body breaks off halfway", async () => {
    const half = { headers: { "content-length": "4000" }, body: '{"value":[' };
    await serve(spoiled(half, 1), SERVED);
    expect(await here.read(cbs, TABLE, { limits: { timeoutMs: 300, attempts: 3 } })).toHaveLength(8);
  });

  test("is given up after the last attempt, with what to do", async () => {
    await serve(spoiled({ status: 500 }), SERVED);
    expect(await refusal()).toMatch(
      /Observations.*; gekregen status 500, ook na 3 pogingen\. Wat al binnen is blijft bewaard: start later opnieuw/,
    );
    expect(cbs.count("/Observations")).toBe(3);
  });

  test("is given up when it does not answer in time", async () => {
    await serve(spoiled({ instead: "HANG" }), SERVED);
    const limits = { timeoutMs: 100, attempts: 2 };
    expect(await refusal({ limits })).toContain(
      "geen volledig antwoord binnen 0,1 seconden, ook na 2 pogingen",
    );
  });

  test("is given up when nothing listens at the address", async () => {
    await serve();
    await cbs[Symbol.asyncDispose]();
    expect(await refusal()).toContain("een verbroken verbinding (ECONNREFUSED), ook na 3 pogingen");
  });

  test("is not believed when a page is too large", async () => {
    await serve(SERVED);
    expect(await refusal({ limits: { pageBytes: 500 } })).toMatch(
      /meer dan 0 MB in één pagina\. Kies minder/,
    );
  });

  test("is not believed when the whole table is too large", async () => {
    await serve(SERVED);
    const message = await refusal({ limits: { totalBytes: 1_000 } });
    expect(message).toContain("voor de hele tabel. Kies minder perioden of codes, of verhoog de grens");
    expect(cbs.count("/Observations")).toBeLessThan(4);
  });

  test("is not followed to another host by a redirect", async () => {
    await serve(spoiled({ status: 302, headers: { location: "https://voorbeeld.invalid/odata" } }), SERVED);
    expect(await refusal()).toContain(
      "gekregen een verwijzing naar https://voorbeeld.invalid. Die volgen we niet.",
    );
  });

  test("is followed by a redirect on its own host", async () => {
    const moved: Route = ({ pathname, search }) =>
      pathname.startsWith("/v4")
        ? { status: 301, headers: { location: `/nieuw${pathname}${search}` } }
        : null;
    const atNew: Route = (address, times) =>
      address.pathname.startsWith("/nieuw/")
        ? SERVED(new URL(address.href.replace("/nieuw", "")), times)
        : null;
    await serve(moved, atNew);
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
  });

  test("is not followed round in circles", async () => {
    await serve(({ pathname }) => ({ status: 302, headers: { location: pathname } }));
    expect(await refusal()).toContain("meer dan 5 verwijzingen achter elkaar");
  });

  test("is not followed to another host by the link of the next page, which is not kept either", async () => {
    const link = '{"value":[],"@odata.nextLink":"http://voorbeeld.invalid/v4/37230ned/Observations?$skip=3"}';
    await serve(spoiled({ body: link }, 1), SERVED);
    expect(await refusal()).toContain("gekregen een verwijzing naar http://voorbeeld.invalid.");
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
  });

  test("is not followed when pages refer to each other", async () => {
    await serve(({ href, pathname }, times) =>
      pathname.endsWith("/Observations")
        ? { body: `{"value":[],"@odata.nextLink":${JSON.stringify(href)}}` }
        : SERVED(new URL(href), times),
    );
    expect(await refusal()).toContain("pagina's die naar elkaar verwijzen zonder einde");
  });

  test("is not believed when it answers with a web page", async () => {
    await serve(spoiled({ headers: { "content-type": "text/html" }, body: "<h1>Onderhoud</h1>" }), SERVED);
    expect(await refusal()).toContain("gekregen een antwoord van de soort „text/html”, geen JSON.");
  });

  test("is not believed when its JSON breaks off, and that page is asked again next time", async () => {
    await serve(spoiled({ body: '{"value":[{"Id":1,"Measure":"T00' }, 1), SERVED);
    expect(await refusal()).toContain("gekregen iets dat geen geldige JSON is (32 tekens, eindigend op „");
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
  });

  test("is not believed when its JSON is no list", async () => {
    await serve(spoiled({ body: '{"error":{"code":"x"}}' }), SERVED);
    expect(await refusal()).toContain('gekregen JSON zonder lijst „value”: {"error":{"code":"x"}}');
  });

  test("is told what it refuses", async () => {
    await serve(spoiled({ status: 400, body: '{"error":"filter"}' }), SERVED);
    expect(await refusal()).toContain("gekregen status 400.");
    expect(cbs.count("/Observations")).toBe(1);
  });

  test("is not believed when it answers in something else than UTF-8", async () => {
    await serve(spoiled({ body: Buffer.from('{"value":["Súdwest-Fryslân"]}', "latin1") }), SERVED);
    expect(await refusal()).toContain("gekregen tekst die geen geldige UTF-8 is.");
  });

  test("is not read when its pages can't be kept", async () => {
    await serve(SERVED);
    const folder = join(here.folder, "een-bestand");
    await writeFile(folder, "");
    expect(await refusal({ folder })).toContain(
      "gekregen een fout van de schijf (ENOTDIR). Kijk of de schijf vol is en of u in deze map mag schrijven",
    );
  });
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase } from "../../../tests/support/test-database.ts";

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

describe("contributions to Inburgering", () => {
  test("gives the eighteen amounts of the table of 2021 and 2022", async () => {
    const { data } = await ask(
      `{ contributions(module: "inburgering") { financialYear amount recurrence status municipality { name } } }`,
    );
    const year = (financialYear: number, recurrence: string, amounts: Record<string, number>) =>
      Object.entries(amounts).map(([name, amount]) => ({
        financialYear,
        amount,
        recurrence,
        status: "PUBLISHED",
        municipality: { name },
      }));
    expect(data).toEqual({
      contributions: [
        ...year(2021, "ONE_OFF", {
          Arnhem: 13061,
          Doesburg: 890,
          Duiven: 2016,
          Lingewaard: 3765,
          Overbetuwe: 3877,
          Rheden: 3500,
          Rozendaal: 139,
          Westervoort: 1207,
          Zevenaar: 3546,
        }),
        ...year(2022, "RECURRING", {
          Arnhem: 28366,
          Doesburg: 1932,
          Duiven: 4378,
          Lingewaard: 8177,
          Overbetuwe: 8420,
          Rheden: 7601,
          Rozendaal: 301,
          Westervoort: 2622,
          Zevenaar: 7701,
        }),
      ],
    });
  });

  test("divides by the inhabitants that the memo itself prints, and cites both figures", async () => {
    const { data } = await ask(`{
      contributions(module: "inburgering", municipality: "GM0202", financialYear: 2022) {
        perInhabitant {
          value status reason unit period numerator denominator denominatorPeriod
          citation { locator printed }
          denominatorCitation { locator printed }
        }
      }
    }`);
    expect(data).toMatchObject({
      contributions: [
        {
          perInhabitant: {
            value: 0.1746,
            status: "FINAL",
            reason: null,
            unit: "EUR_PER_INHABITANT",
            period: "2022",
            numerator: 28366,
            denominator: 162424,
            denominatorPeriod: "2021",
            citation: { locator: "L235", printed: "€ 28.366" },
            denominatorCitation: { locator: "L235", printed: "162.424" },
          },
        },
      ],
    });
  });

  test("is 0.1746 euros per inhabitant everywhere but for the rounding of the smallest amounts", async () => {
    const { data } = await ask(`{
      contributions(module: "inburgering", financialYear: 2022) { municipality { name } perInhabitant { value } }
    }`);
    const row = (name: string, value: number) => ({ municipality: { name }, perInhabitant: { value } });
    expect(data).toEqual({
      contributions: [
        row("Arnhem", 0.1746),
        row("Doesburg", 0.1746),
        row("Duiven", 0.1747),
        row("Lingewaard", 0.1746),
        row("Overbetuwe", 0.1746),
        row("Rheden", 0.1746),
        row("Rozendaal", 0.1744),
        row("Westervoort", 0.1746),
        row("Zevenaar", 0.1746),
      ],
    });
  });

  test("costs one statement per level, however many rows", async () => {
    const levels =
      "{ share municipality { name } module { code } partnership { code } perInhabitant { value } components { amount } }";
    const one = await ask(
      `{ contributions(module: "inburgering", municipality: "GM0202", financialYear: 2022) ${levels} }`,
    );
    const all = await ask(`{ contributions ${levels} }`);
    expect(one.statements.toSorted()).toEqual([
      "components-of-contributions",
      "contributions-by-filter",
      "contributions-per-inhabitant",
      "modules-by-code",
      "municipalities-by-code",
      "partnerships-by-code",
      "shares-of-contributions",
    ]);
    expect(all.statements.toSorted()).toEqual(one.statements.toSorted());
  });
});

describe("contributions to the ROB", () => {
  test("gives seven that add up to 2,579,668, of which Nijmegen pays 57.57%", async () => {
    const { data } = await ask(
      `{ contributions(module: "rob", financialYear: 2022) { amount share municipality { name } partnership { code } } }`,
    );
    const row = (name: string, amount: number, share: number) => ({
      amount,
      share,
      municipality: { name },
      partnership: { code: "rob-nijmegen" },
    });
    expect(data).toEqual({
      contributions: [
        row("Berg en Dal", 291296, 11.292),
        row("Beuningen", 182593, 7.0782),
        row("Druten", 150605, 5.8382),
        row("Heumen", 111508, 4.3226),
        row("Mook en Middelaar", 47535, 1.8427),
        row("Nijmegen", 1485059, 57.5678),
        row("Wijchen", 311072, 12.0586),
      ],
    });
    expect(291296 + 182593 + 150605 + 111508 + 47535 + 1485059 + 311072).toBe(2_579_668);
  });

  test("keeps the printed share of the kwartiermaker beside its amount", async () => {
    const { data } = await ask(`{
      contributions(module: "rob", municipality: "GM0268", financialYear: 2022) { components { component amount printedShare } }
    }`);
    expect(data).toEqual({
      contributions: [{ components: [{ component: "Kwartiermaker", amount: 28785, printedShare: 57.6 }] }],
    });
  });
});

test("where a document prints no inhabitants CBS gives them, and the citation says so", async () => {
  const { data } = await ask(`{
    contributions(module: "rob", municipality: "GM0268", financialYear: 2022) {
      perInhabitant { value denominator denominatorPeriod denominatorCitation { locator printed source { code publisher } } }
    }
  }`);
  const publisher = "Centraal Bureau voor de Statistiek";
  const perInhabitant = {
    value: 8.2918,
    denominator: 179100,
    denominatorPeriod: "2022",
    denominatorCitation: {
      locator: expect.stringMatching(/^GM0268, 2022/),
      printed: null,
      source: { code: "cbs-inwoners", publisher },
    },
  };
  expect(data).toEqual({ contributions: [{ perInhabitant }] });
});

test("inhabitants of another source do where the contribution's own prints none: the latest up to its year", async () => {
  await database.orm.em.execute(`
    INSERT INTO core.inhabitants (municipality_code, reference_year, source_code, inhabitants)
    SELECT 'GM0268', figure.reference_year, inhabitants.source_code, figure.inhabitants
    FROM (VALUES (2010, 100000), (2012, 150000), (2042, 200000)) AS figure (reference_year, inhabitants),
      (SELECT min(inhabitants.source_code) AS source_code FROM core.inhabitants) AS inhabitants;
    INSERT INTO core.contribution (municipality_code, module_code, financial_year, partnership_code, amount, status, source_code)
    SELECT contribution.municipality_code, contribution.module_code, 2013, contribution.partnership_code, 3000, 'PUBLISHED', contribution.source_code
    FROM core.contribution
    WHERE contribution.municipality_code = 'GM0268' AND contribution.financial_year = 2022`);
  const { data } = await ask(`{
    contributions(municipality: "GM0268", financialYear: 2013) {
      perInhabitant { value numerator denominator period denominatorPeriod }
    }
  }`);
  const perInhabitant = {
    value: 0.02,
    numerator: 3000,
    denominator: 150000,
    period: "2013",
    denominatorPeriod: "2012",
  };
  expect(data).toEqual({ contributions: [{ perInhabitant }] });
});

test("a share is of the whole module and year, also when one municipality is asked for", async () => {
  const { data } = await ask(
    `{ municipality(code: "GM0268") { contributions(module: "rob", financialYear: 2022) { share } } }`,
  );
  expect(data).toEqual({ municipality: { contributions: [{ share: 57.5678 }] } });
});

test("filters that match nothing give an empty list", async () => {
  const { data, errors } = await ask(`{ contributions(module: "bestaat-niet") { amount } }`);
  expect({ data, errors }).toEqual({ data: { contributions: [] }, errors: [] });
});

describe("the allocation rule of a module", () => {
  const RULE = `query ($asOf: Date) { module(code: "inburgering") { allocationRule(asOf: $asOf) { key validFrom } } }`;

  test("is inhabitants for Inburgering since 2021", async () => {
    const { data } = await ask(RULE, { asOf: "2022-01-01" });
    const allocationRule = { key: "INHABITANTS", validFrom: "2021-01-01" };
    expect(data).toEqual({ module: { allocationRule } });
  });

  test("is null before the first rule that the sources state", async () => {
    const { data } = await ask(RULE, { asOf: "2020-12-31" });
    expect(data).toEqual({ module: { allocationRule: null } });
  });
});

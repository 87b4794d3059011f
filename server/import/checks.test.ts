import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openTestDatabase } from "../../tests/support/test-database.ts";

interface Found {
  readonly discrepancy_key: string;
  readonly kind: string;
  readonly printed_value: string;
  readonly recomputed: string;
  readonly difference: string;
  readonly explanation: string;
  readonly locator: string;
}

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let ledger: Found[];
let verdicts: Map<string, string>;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  const em = database.orm.em.fork();
  ledger = await em.execute<Found[]>(
    `SELECT discrepancy.discrepancy_key, discrepancy.kind, discrepancy.printed_value, discrepancy.recomputed,
       discrepancy.difference, discrepancy.explanation, discrepancy.locator
     FROM core.discrepancy WHERE discrepancy.found_by = 'IMPORT'`,
  );
  const claims = await em.execute<{ claim_key: string; verdict: string }[]>(
    "SELECT claim.claim_key, claim.verdict FROM core.claim WHERE claim.verdict IS NOT NULL",
  );
  verdicts = new Map(claims.map(({ claim_key, verdict }) => [claim_key, verdict]));
});

afterAll(() => database.close());

function found(key: string): Found | undefined {
  return ledger.find(({ discrepancy_key }) => discrepancy_key === key);
}

describe("sums that differ from what is printed under them", () => {
  test.each([
    ["inburgering-2021-contributions", "32.000", "32.001", "-1"],
    ["inburgering-2022-contributions", "69.500", "69.498", "2"],
  ])("%s: %s printed, %s by its rows", (total, printed_value, recomputed, difference) => {
    const row = { kind: "SUM", printed_value, recomputed, difference, locator: "L253" };
    expect(found(`import-printed-totals-${total}`)).toMatchObject(row);
  });

  test.each([
    ["rbl-2019-draft", "2.295.067", "2.295.068", "-1"],
    ["beheer-2018-amended", "310.222", "310.223", "-1"],
    ["beheer-2019-draft", "297.716", "297.717", "-1"],
    ["wsp-2018-surplus-2017", "278.811", "278.500", "311"],
  ])("%s: expense of %s printed, %s by its lines", (budget, printed_value, recomputed, difference) => {
    const row = { kind: "SUM", printed_value, recomputed, difference };
    expect(found(`import-budget-totals-${budget}-expense`)).toMatchObject(row);
  });

  test("say it in a Dutch sentence with the figures", () => {
    expect(found("import-printed-totals-inburgering-2022-contributions")?.explanation).toBe(
      "De bijdragen tellen op tot 69.498; afgedrukt staat 69.500, een verschil van 2.",
    );
  });

  test("are not found where the sum is right", () => {
    const sums = ledger.map(({ discrepancy_key }) => discrepancy_key).join("\n");
    expect(sums).not.toMatch(/rob-2022-contributions|rbl-2018|wsp-2018-adopted|placements|formation-totals/);
  });
});

describe("contributions that were rounded row by row", () => {
  test.each([
    ["inburgering-2021", "32.000", "32.001"],
    ["inburgering-2022", "69.500", "69.498"],
  ])("%s: all nine printed amounts come out, and the sum does not", (year, printed_value, recomputed) => {
    const row = found(`import-contribution-rounding-${year}`);
    expect(row).toMatchObject({ kind: "ROUNDING", printed_value, recomputed });
    expect(row?.explanation).toContain("9 van de 9 bedragen gelijk aan de gedrukte");
  });
});

test("the effort of contract administration adds up to 150% of what was budgeted", () => {
  const row = { printed_value: "150%", recomputed: "100%", difference: "50" };
  expect(found("import-effort-shares-inkoop-2017-contractbeheer")).toMatchObject(row);
});

test("seven participants of leerplicht in 2019 have no names", () => {
  const row = { kind: "MISSING", printed_value: "7", recomputed: "0" };
  expect(found("import-participant-counts-rbl-leerplicht-2019-01-01")).toMatchObject(row);
});

describe("claims are held against the figures", () => {
  test("WSP 2019 claims an index of 2.5% and rises 3.40%, Overig by 29.8%", () => {
    expect(found("import-claim-wsp-2019-001-index")).toMatchObject({
      kind: "CLAIM",
      printed_value: "2,5%",
      recomputed: "3,40%",
      difference: "-0.90",
    });
    expect(verdicts.get("wsp-2019-001-index")).toBe(
      "Klopt niet. De lasten gaan van 1.483.400 naar 1.533.811: een groei van 3,40%; de bron noemt 2,5%. Het meest groeit Overig: 29,8%.",
    );
  });

  test("RBL's ceiling of 25% holds: what is above it is rounding up to a whole euro", () => {
    expect(verdicts.get("rbl-2019-001-execution-cap")).toBe(
      "Klopt. 454.970 op 1.819.879 is 25,0000%; de bron noemt ten hoogste 25%. Het verschil is de afronding naar boven op hele euro's.",
    );
    expect(found("import-claim-rbl-2019-001-execution-cap")).toBeUndefined();
  });

  test("RBL's index of 1.25% holds for the contributions, not for the whole", () => {
    expect(verdicts.get("rbl-2019-001-index-contributions")).toMatch(
      /^Klopt\. .* 1,25%; de bron noemt 1,25%\.$/,
    );
    expect(found("import-claim-rbl-2019-001-index-total")).toMatchObject({ recomputed: "2,36%" });
  });

  test("eleven municipalities were twelve before Rijnwaarden went into Zevenaar", () => {
    const row = { printed_value: "11", recomputed: "12", difference: "-1" };
    expect(found("import-claim-inkoop-2017-claim-participants-context")).toMatchObject(row);
    expect(verdicts.get("inkoop-2017-claim-participants-summary")).toMatch(/^Klopt\./);
  });

  test("Inkoop grew by 2.4 fte, from 9.4 to 11.8", () => {
    expect(verdicts.get("inkoop-2018-001-formation-growth")).toBe(
      "Klopt. De formatie gaat van 9,4 naar 11,8 fte: 2,4 erbij; de bron noemt 2,4.",
    );
  });
});

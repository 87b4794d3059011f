import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AskedBenchmarks, openAskedBenchmarks, rowOf } from "../../../tests/support/asked-benchmark.ts";

let asked: AskedBenchmarks;

beforeAll(async () => {
  asked = await openAskedBenchmarks();
});

afterAll(() => asked.close());

test("the similar ones of Arnhem come with how similar they are, the features and their weights", async () => {
  const { rows, peerExplanation } = await asked.benchmark({
    indicator: "social-assistance-per-1000",
    period: "2024",
    peers: "SIMILAR",
    similarTo: "GM0202",
  });
  expect(rows).toHaveLength(11);
  expect(rows.filter(({ similarity }) => similarity !== null)).toHaveLength(10);
  expect(rows.find(({ municipality }) => municipality.code === "GM0202")?.similarity).toBeNull();
  expect(rows.map(({ municipality }) => municipality.name)).toContain("Nijmegen");
  expect(peerExplanation).toContain("inwoners (logaritmisch) (weegt 3)");
});

test("a size class is that of one's own municipality: Rheden is one of the six medium-sized", async () => {
  const { rows } = await asked.benchmark({
    indicator: "social-assistance-per-1000",
    period: "2024",
    peers: "SIZE_CLASS",
    similarTo: "GM0275",
  });
  expect(rows.map(({ municipality }) => municipality.name).toSorted()).toEqual([
    "Lingewaard",
    "Overbetuwe",
    "Renkum",
    "Rheden",
    "Wageningen",
    "Zevenaar",
  ]);
});

test("two of one's own choice are too few to rank", async () => {
  const { comparability, rows } = await asked.benchmark({
    indicator: "social-assistance-per-1000",
    period: "2024",
    peers: "CUSTOM",
    municipalities: ["GM0202", "GM0268"],
  });
  expect(comparability).toBe("TOO_FEW_PEERS");
  expect(rows.map(({ rank, comparability: row }) => [rank, row])).toEqual([
    [null, "TOO_FEW_PEERS"],
    [null, "TOO_FEW_PEERS"],
  ]);
});

test("someone beside the group is shown and does not count in it", async () => {
  const answer = await asked.benchmark({
    indicator: "social-assistance-per-1000",
    period: "2024",
    peers: "PARTNERSHIP",
    partnership: "rob-nijmegen",
    similarTo: "GM0202",
  });
  expect(answer.statistics).toMatchObject({ count: 7 });
  expect(rowOf(answer, "GM0202")).toMatchObject({
    comparability: "NOT_PARTICIPANT",
    rank: null,
    note: expect.stringContaining("hoort niet tot de gekozen groep"),
  });
});

test.each([
  ["period", { indicator: "social-assistance-per-1000", period: "2031" }],
  ["indicator", { indicator: "geluk", period: "2024" }],
  ["municipalities", { indicator: "inhabitants", period: "2024", municipalities: ["GM9999"] }],
  ["category", { indicator: "taakveld-expense-per-inhabitant-accounts", period: "2024", peers: "COUNTRY" }],
])("a refusal names the argument that it is about: %s", async (argument, input) => {
  expect(await asked.refusal(input)).toMatchObject({ argument });
});

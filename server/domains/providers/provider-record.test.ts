import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  ANALYST,
  type AskedRegion,
  BOARD,
  OF_AADORP,
  OF_BEEDORP,
  openAskedRegion,
} from "../../../tests/support/ask-as.ts";
import { PUBLIC_VIEWER } from "../../auth/viewer.ts";

let region: AskedRegion;

beforeAll(async () => {
  region = await openAskedRegion();
});

afterAll(() => region.database.close());

const RECORD = `{ figureScope { isVisible areTalksVisible description } provider(code: "FA00001") {
  meetings(year: 2025) { cycle plannedFor heldOn municipality { code } module { code } }
  signals(onlyOpen: true) { subject receivedOn municipality { name } }
  assessments { kind outcome assessedOn }
  socialReturns { financialYear obliged fulfilled open contract { code } }
  measurements(period: "2025-T2") { value isMet performanceIndicator { code target careCategory { name } } municipality { code } }
  deliveries { month deliveryNumber isOnTime isCurrent }
  spendByMonth(period: "2025") { month spend clients { value status } }
  statementComparisons(period: "2025") { period spend declared difference }
} }`;

interface ProviderRecord {
  readonly figureScope: { readonly isVisible: boolean; readonly description: string };
  readonly provider: Readonly<Record<string, readonly object[]>>;
}

test("an analyst sees the whole record of a provider", async () => {
  const { figureScope, provider } = await region.answer<ProviderRecord>(ANALYST, RECORD);
  expect(figureScope).toEqual({
    isVisible: true,
    areTalksVisible: true,
    description: "Alle gemeenten samen.",
  });
  expect(provider).toEqual({
    meetings: [
      {
        cycle: "2025-T1",
        plannedFor: "2025-03-10",
        heldOn: "2025-03-12",
        municipality: null,
        module: { code: "test-zorg" },
      },
      {
        cycle: "2025-T2",
        plannedFor: "2025-06-10",
        heldOn: null,
        municipality: null,
        module: { code: "test-zorg" },
      },
    ],
    signals: [{ subject: "QUALITY", receivedOn: "2026-01-05", municipality: { name: "Aadorp" } }],
    assessments: [{ kind: "QUICK_SCAN", outcome: "SUFFICIENT", assessedOn: "2025-05-01" }],
    socialReturns: [{ financialYear: 2025, obliged: 50, fulfilled: 20, open: 30, contract: { code: "C-1" } }],
    measurements: [
      {
        value: 8,
        isMet: true,
        performanceIndicator: { code: "tevreden", target: 7.5, careCategory: { name: "Verblijf" } },
        municipality: { code: "FG0002" },
      },
      {
        value: 45,
        isMet: false,
        performanceIndicator: { code: "wachttijd", target: 30, careCategory: { name: "Begeleiding" } },
        municipality: { code: "FG0001" },
      },
    ],
    deliveries: [
      { month: "2025-02-01", deliveryNumber: 1, isOnTime: false, isCurrent: true },
      { month: "2025-01-01", deliveryNumber: 2, isOnTime: false, isCurrent: true },
      { month: "2025-01-01", deliveryNumber: 1, isOnTime: true, isCurrent: false },
    ],
    spendByMonth: [
      { month: "2025-01-01", spend: 500, clients: { value: 15, status: "FINAL" } },
      { month: "2025-02-01", spend: 400, clients: { value: 15, status: "FINAL" } },
    ],
    statementComparisons: [
      { period: "2025-01", spend: 500, declared: 530, difference: -30 },
      { period: "2025-02", spend: 400, declared: null, difference: null },
      { period: "2025-03", spend: null, declared: 15, difference: null },
    ],
  });
});

test("a municipality sees its own part, and is told so", async () => {
  const { figureScope, provider } = await region.answer<ProviderRecord>(OF_BEEDORP, RECORD);
  expect(figureScope.description).toBe("Alleen FG0002, waarvoor u bent aangemeld.");
  expect(provider["signals"]).toEqual([]);
  expect(provider["spendByMonth"]).toEqual([
    { month: "2025-01-01", spend: 100, clients: { value: null, status: "SUPPRESSED" } },
    { month: "2025-02-01", spend: 200, clients: { value: null, status: "SUPPRESSED" } },
  ]);
  expect(provider["statementComparisons"]).toEqual([
    { period: "2025-01", spend: 100, declared: 130, difference: -30 },
    { period: "2025-02", spend: 200, declared: null, difference: null },
  ]);
});

test("a board sees that talks are held and nothing else of a provider; the public nothing, and how to get to see it", async () => {
  const board = await region.answer<ProviderRecord>(BOARD, RECORD);
  expect(board.provider["meetings"]).toHaveLength(2);
  expect(board.provider["spendByMonth"]).toEqual([]);
  expect(board.figureScope.description).toContain("Een bestuur ziet cijfers van alle aanbieders samen");
  const anyone = await region.answer<ProviderRecord>(PUBLIC_VIEWER, RECORD);
  expect(Object.values(anyone.provider).flat()).toEqual([]);
  expect(anyone.figureScope.isVisible).toBe(false);
  expect(anyone.figureScope.description).toContain("na aanmelden");
});

test("somebody of Aadorp sees the talk that is for both municipalities", async () => {
  const { provider } = await region.answer<ProviderRecord>(OF_AADORP, RECORD);
  expect(provider["meetings"]).toHaveLength(2);
});

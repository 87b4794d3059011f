import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import fc from "fast-check";
import { openOrm } from "#server/database/orm.ts";
import { ENTITIES } from "#server/entities.ts";
import { inImportTransaction } from "#server/import/import-transaction.ts";
import { linesOf } from "../support/attack/lines-of-cells.ts";
import { readEverything } from "../support/attack/read-everything.ts";
import { nameOf, type ReleasedCell } from "../support/attack/released-cell.ts";
import { determinedBy } from "../support/attack/solve-linear.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";
import { type WrittenStatement, writeStatements } from "../support/write-statements.ts";

let server: TestServer;
let reports: MikroORM;

beforeAll(async () => {
  server = await startTestServer();
  reports = await openOrm({
    clientUrl: server.database.url,
    entities: ENTITIES,
    projectFolder: PROJECT_FOLDER,
    role: "regiospiegel_reports",
  });
});

const forget = () =>
  inImportTransaction(server.database.orm, async (transaction) => {
    await transaction.write("DELETE FROM core.published_care_figure");
    await transaction.write("DELETE FROM core.published_module_figure");
    await transaction.write("DELETE FROM core.last_release");
  });

beforeEach(forget);

afterAll(async () => {
  await reports.close();
  await server.close();
});

const SIZES = fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 10 }));

/** What one provider stated of a cell: mostly something, now and then next to nothing. */
const PART = fc.record({
  spend: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 100, max: 900_000 }) },
    { weight: 1, arbitrary: fc.constant(50) },
  ),
  clients: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 3, max: 60 }) },
    { weight: 1, arbitrary: fc.constant(1) },
  ),
});

/** Of each cell up to six providers; a cell of none does not exist. */
const STATEMENTS = SIZES.chain(([municipalities, categories]) =>
  fc
    .array(fc.array(PART, { maxLength: 6 }), {
      minLength: municipalities * categories,
      maxLength: municipalities * categories,
    })
    .map((cells) =>
      cells.flatMap((parts, index) =>
        parts.map(
          (part, provider): WrittenStatement => ({
            municipality: `FG${String(1000 + (index % municipalities))}`,
            category: `zorgvorm-${String(Math.floor(index / municipalities))}`,
            provider: `FA${String(90_000 + ((provider + index) % 9))}`,
            year: 2024,
            ...part,
          }),
        ),
      ),
    )
    .filter((statements) => statements.length > 0),
);

/** The cell of every statement, of its row, its column and the whole, with what they come to and who is behind them. */
function truthOf(statements: readonly WrittenStatement[]): ReadonlyMap<string, readonly WrittenStatement[]> {
  const cells = new Map<string, WrittenStatement[]>();
  for (const statement of statements) {
    for (const municipality of [statement.municipality, ""]) {
      for (const category of [statement.category, ""]) {
        const name = nameOf({ municipality, category, year: statement.year });
        cells.set(name, [...(cells.get(name) ?? []), statement]);
      }
    }
  }
  return cells;
}

/** Whether a cell must be hidden, written out once more in words of its own. */
function isSensitive(statements: readonly WrittenStatement[]): boolean {
  const clients = statements.reduce((sum, one) => sum + one.clients, 0);
  const byProvider = Map.groupBy(statements, ({ provider }) => provider);
  const amounts = [...byProvider.values()].map((own) => own.reduce((sum, { spend }) => sum + spend, 0));
  const [largest = 0, second = 0] = amounts.toSorted((one, other) => other - one);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return clients < 10 || amounts.length < 3 || largest > 0.7 * total || largest + second > 0.85 * total;
}

const sortedNames = (cells: readonly ReleasedCell[]) =>
  cells.map((cell) => `${nameOf(cell)} ${cell.value ?? "-"}`).toSorted();

test("whoever reads all there is to read, and adds and subtracts as much as he likes, works out no hidden cell", async () => {
  await fc.assert(
    fc.asyncProperty(STATEMENTS, async (statements) => {
      await forget();
      await writeStatements(server.database.orm, statements);
      const { graphql, csv, xlsx, reports: sql } = await readEverything(server, reports);
      for (const other of [csv, xlsx, sql]) expect(sortedNames(other)).toEqual(sortedNames(graphql));
      const truth = truthOf(statements);
      expect(graphql).toHaveLength(truth.size);
      for (const cell of graphql) {
        const behind = truth.get(nameOf(cell)) ?? [];
        if (isSensitive(behind)) expect(cell.value).toBeNull();
        if (cell.value !== null) {
          expect(Number(cell.value)).toBe(behind.reduce((sum, { spend }) => sum + spend, 0));
        }
      }
      expect(determinedBy(linesOf(graphql))).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 300_000);

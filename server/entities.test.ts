import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { EntityMetadata, EntitySchema } from "@mikro-orm/postgresql";
import { openTestDatabase, type TestDatabase } from "../tests/support/test-database.ts";
import { ENTITIES } from "./entities.ts";
import { DELIVERY_FORMATS } from "./import/deliver/delivery-formats.ts";

/** One column as a line, so that a difference reads as one: `valid_to date null`. */
type Column = string;

const COLUMNS = `-- entities-test-columns
  SELECT namespace.nspname || '.' || relation.relname AS name,
    array_agg(concat_ws(' ', attribute.attname, format_type(attribute.atttypid, NULL),
      CASE WHEN attribute.attnum = ANY (key.conkey) THEN 'key' WHEN NOT attribute.attnotnull THEN 'null' END)) AS columns
  FROM pg_class AS relation
  JOIN pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  JOIN pg_attribute AS attribute ON attribute.attrelid = relation.oid AND attribute.attnum > 0 AND NOT attribute.attisdropped
  LEFT JOIN pg_constraint AS key ON key.conrelid = relation.oid AND key.contype = 'p'
  WHERE relation.relkind IN ('r', 'p') AND namespace.nspname = 'core'
  GROUP BY 1`;

let database: TestDatabase;
let tables: Map<string, Column[]>;

beforeAll(async () => {
  database = await openTestDatabase();
  const rows = await database.orm.em.execute<{ name: string; columns: Column[] }[]>(COLUMNS);
  tables = new Map(rows.map(({ name, columns }) => [name, columns.toSorted()]));
});

afterAll(() => database.close());

/** PostgreSQL has two names for some types. */
function typeName(type: string): string {
  const long: Record<string, string> = {
    timestamptz: "timestamp with time zone",
    int: "integer",
    varchar: "character varying",
  };
  const bare = type.replace(/\(.*\)/, "");
  return long[bare] ?? bare;
}

function columnsOf(entity: EntityMetadata): Column[] {
  return Object.values(entity.properties)
    .filter(({ persist }) => persist !== false)
    .flatMap(({ fieldNames, columnTypes, primary, nullable }) =>
      fieldNames.map((name, index) => {
        const suffix = primary ? " key" : nullable ? " null" : "";
        return `${name} ${typeName(columnTypes[index] ?? "")}${suffix}`;
      }),
    )
    .toSorted();
}

const metadataOf = (entity: EntitySchema) => database.orm.getMetadata().get(entity.meta.class);
const tableOf = ({ schema = "", tableName }: EntityMetadata) => `${schema}.${tableName}`;

test.each(ENTITIES.map((entity) => [entity.meta.className, entity] as const))(
  "%s has the columns of its table, with their types, gaps and key",
  (_, entity) => {
    const metadata = metadataOf(entity);
    expect(columnsOf(metadata)).toEqual(tables.get(tableOf(metadata)));
  },
);

/** What the import's own SQL fills: from deliveries (adr/0020), and out of them. */
const FILLED_IN_SQL = [
  ...["contract_municipality", "provider_identifier", "statement_delivery", "superseded_statement"],
  "superseded_row",
  ...["statement_month_rollup", "statement_year_rollup", "statement_difference_rollup"],
  ...["provider_spend_rollup", "provider_score_rollup", "provider_difference_rollup"],
  ...["last_release", "published_care_figure", "published_module_figure", "published_module_share"],
];

test("every table of core has its entity, or its format of deliveries, or SQL that fills it", () => {
  const byName = [...DELIVERY_FORMATS.map(({ table }) => table), ...FILLED_IN_SQL].map(
    (name) => `core.${name}`,
  );
  const known = ENTITIES.map((entity) => tableOf(metadataOf(entity)));
  expect([...known, ...byName].toSorted()).toEqual([...tables.keys()].toSorted());
});

test("every file x.entity.ts is in the list", () => {
  const files = readdirSync(join(import.meta.dirname, "domains"), { recursive: true, encoding: "utf8" });
  expect(ENTITIES).toHaveLength(files.filter((file) => file.endsWith(".entity.ts")).length);
});

import type { MikroORM } from "@mikro-orm/postgresql";
import { inImportTransaction } from "#server/import/import-transaction.ts";
import { publishAggregates } from "#server/import/publish/publish-aggregates.ts";
import { followMonths } from "./follow-months.ts";

/** What a provider delivered in a whole year, by hand: codes such as FG0001, FA00001 and `jeugd`. */
export interface WrittenStatement {
  readonly municipality: string;
  readonly category: string;
  readonly provider: string;
  readonly year: number;
  readonly spend: number;
  /** In each of the twelve months. */
  readonly clients: number;
}

export const WRITTEN_MODULE = "test-inkoop";

const REGISTER = `
  WITH given AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset(?::jsonb) AS given (municipality text, category text, provider text)
  ),
  source AS (
    INSERT INTO core.source (code, title, publisher, file, sha256, imported_at, fact_count)
    VALUES ('test', 'Met de hand', 'Niemand', 'test', repeat('0', 64), now(), 0) ON CONFLICT DO NOTHING
  ),
  partnership AS (
    INSERT INTO core.partnership (code, name, legal_form, is_modular, is_fictional, valid_from)
    VALUES ('test-regio', 'Testregio', 'JOINT_ARRANGEMENT', true, true, '2020-01-01') ON CONFLICT DO NOTHING
  ),
  module AS (
    INSERT INTO core.cooperation_module (code, partnership_code, name, is_management_organisation, position, valid_from)
    VALUES ('${WRITTEN_MODULE}', 'test-regio', 'Testinkoop', false, 1, '2020-01-01') ON CONFLICT DO NOTHING
  ),
  municipality AS (
    INSERT INTO core.municipality (municipality_code, name, is_fictional)
    SELECT DISTINCT given.municipality, 'Gemeente ' || given.municipality, true FROM given ON CONFLICT DO NOTHING
  ),
  category AS (
    INSERT INTO core.care_category (code, module_code, name, source_code)
    SELECT DISTINCT given.category, '${WRITTEN_MODULE}', given.category, 'test' FROM given ON CONFLICT DO NOTHING
  )
  INSERT INTO core.provider (code, name, is_fictional, source_code)
  SELECT DISTINCT given.provider, 'Aanbieder ' || given.provider, true, 'test' FROM given ON CONFLICT DO NOTHING`;

const ROLLUP = `
  INSERT INTO core.statement_year_rollup (
    municipality_code, care_category_code, provider_code, year, spend, client_months, volume, month_count)
  SELECT given.municipality, given.category, given.provider, given.year, given.spend, 12 * given.clients, 0, 12
  FROM jsonb_to_recordset(?::jsonb) AS given (
    municipality text, category text, provider text, year integer, spend numeric, clients integer)`;

const MONTHS = `
  INSERT INTO core.statement_month_rollup (
    municipality_code, care_category_code, provider_code, month, spend, clients, volume)
  SELECT given.municipality, given.category, given.provider, make_date(given.year, month, 1), given.spend / 12, given.clients, 0
  FROM jsonb_to_recordset(?::jsonb) AS given (
    municipality text, category text, provider text, year integer, spend numeric, clients integer)
  CROSS JOIN generate_series(1, 12) AS month`;

const FORGET = (table: string): string => `
  DELETE FROM ${table}
  WHERE care_category_code IN (SELECT code FROM core.care_category WHERE module_code = '${WRITTEN_MODULE}')`;

/** Makes these the only statements of the fictional test region, in place of any earlier ones, and publishes them. */
export async function writeStatements(orm: MikroORM, statements: readonly WrittenStatement[]): Promise<void> {
  const given = JSON.stringify(statements);
  const years = [...new Set(statements.map(({ year }) => year))];
  await inImportTransaction(orm, async (transaction) => {
    await transaction.write(REGISTER, [given]);
    await transaction.write(FORGET("core.statement_year_rollup"));
    await transaction.write(FORGET("core.statement_month_rollup"));
    await transaction.write(ROLLUP, [given]);
    await transaction.write(MONTHS, [given]);
    await transaction.write("DELETE FROM core.provider_spend_rollup");
    await followMonths(transaction);
    await publishAggregates(transaction, years);
  });
}

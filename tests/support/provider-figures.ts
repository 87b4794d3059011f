import type { MikroORM } from "@mikro-orm/postgresql";

/** Municipalities of the test's own: each has its own row in every table of figures about a provider. */
export const MUNICIPALITIES: readonly string[] = Array.from(
  { length: 20 },
  (_, index) => `FG99${String(index).padStart(2, "0")}`,
);

/** Tables that hold figures about one provider, by the column that says whose they are. */
export const FIGURES_BY_MUNICIPALITY = [
  "indicator_measurement",
  "provider_statement",
  "superseded_statement",
  "declaration_total",
  "statement_month_rollup",
  "statement_year_rollup",
  "statement_difference_rollup",
  "provider_signal",
] as const;
export const FIGURES_BY_LIST = [
  "superseded_row",
  "social_return",
  "statement_delivery",
  "quality_assessment",
  "contract_meeting",
] as const;

/** Tables that add up all municipalities: for who sees all of them. */
export const FIGURES_OF_ALL = [
  "provider_spend_rollup",
  "provider_score_rollup",
  "provider_difference_rollup",
] as const;

const EACH = "FROM unnest(?::text[]) WITH ORDINALITY AS each (code, number)";

/** An amount by which the rows of a municipality are known. */
const SPEND = "(7000000 + 1001 * each.number)";

/** All of them together. */
const SPEND_OF_ALL = MUNICIPALITIES.reduce((sum, _, index) => sum + 7_000_000 + 1001 * (index + 1), 0);

/** The figure of a municipality as it stands in an answer; the rows of no other add up to it. */
export const FIGURE_OF = (municipality: string): string =>
  String(7_000_000 + 1001 * (MUNICIPALITIES.indexOf(municipality) + 1));

/** Written in this order: what others point to first. */
const STATEMENTS: readonly string[] = [
  `INSERT INTO core.source (code, title, publisher, file, sha256, imported_at, fact_count)
   VALUES ('test', 'Test', 'Test', 'test', repeat('0', 64), '2026-11-26', 0)`,
  `INSERT INTO core.municipality (municipality_code, name, is_fictional) SELECT each.code, each.code, true ${EACH}`,
  `INSERT INTO core.partnership (code, name, legal_form, is_modular, is_fictional, valid_from)
   VALUES ('test', 'Test', 'JOINT_ARRANGEMENT', true, true, '2020-01-01')`,
  `INSERT INTO core.cooperation_module (code, partnership_code, name, is_management_organisation, position, valid_from)
   VALUES ('test', 'test', 'Test', false, 1, '2020-01-01')`,
  "INSERT INTO core.care_category (code, module_code, name, source_code) VALUES ('test', 'test', 'Test', 'test')",
  "INSERT INTO core.provider (code, name, is_fictional, source_code) VALUES ('FA99001', 'Test', true, 'test')",
  `INSERT INTO core.product (code, care_category_code, name, law, unit, valid_from, source_code)
   VALUES ('test', 'test', 'Test', 'WMO', 'HOUR', '2020-01-01', 'test')`,
  `INSERT INTO core.performance_indicator (code, module_code, name, unit, direction, target, valid_from, source_code)
   VALUES ('test', 'test', 'Test', 'PERCENT', 'HIGHER_IS_BETTER', 90, '2020-01-01', 'test')`,
  `INSERT INTO core.contract (code, provider_code, module_code, care_category_code, valid_from, municipality_codes, source_code)
   SELECT 'test-' || each.code, 'FA99001', 'test', 'test', '2020-01-01', ARRAY[each.code], 'test' ${EACH}`,
  `INSERT INTO core.indicator_measurement
   SELECT each.code, 'FA99001', 'test', '2025', ${SPEND}, true, NULL, 'test', NULL ${EACH}`,
  `INSERT INTO core.provider_statement SELECT each.code, 'FA99001', 'test', '2025-01-01', 1, ${SPEND}, 1000, 1 ${EACH}`,
  `INSERT INTO core.superseded_statement SELECT each.code, 'FA99001', 'test', '2025-01-01', 1, ${SPEND}, 1000, 1, 2 ${EACH}`,
  `INSERT INTO core.declaration_total
   SELECT each.code, '12345678', 'test', '01', '', '2025-01-01', 'FA99001', ${SPEND}, 0, 1, 1000, 'test' ${EACH}`,
  `INSERT INTO core.statement_month_rollup SELECT each.code, 'test', 'FA99001', '2025-01-01', ${SPEND}, 1000, 1 ${EACH}`,
  `INSERT INTO core.statement_year_rollup SELECT each.code, 'test', 'FA99001', 2025, ${SPEND}, 12000, 1, 12 ${EACH}`,
  `INSERT INTO core.statement_difference_rollup
   SELECT each.code, '2025-01-01', 'test', 'FA99001', ${SPEND}, ${SPEND} ${EACH}`,
  `INSERT INTO core.provider_spend_rollup VALUES ('FA99001', '2025', '', '', ${SPEND_OF_ALL})`,
  "INSERT INTO core.provider_score_rollup VALUES ('FA99001', '2025', 'test', '', 20, 20)",
  `INSERT INTO core.provider_difference_rollup VALUES ('FA99001', '2025', 'test', ${SPEND_OF_ALL}, ${SPEND_OF_ALL})`,
  `INSERT INTO core.provider_signal
   SELECT each.code, 'FA99001', each.number, '2025-01-01', 'QUALITY', NULL, 'test', NULL ${EACH}`,
  `INSERT INTO core.superseded_row
   SELECT 'contract', jsonb_build_object('code', each.code), now(), jsonb_build_object('name', ${SPEND}), NULL, 'test', 'FA99001', ARRAY[each.code] ${EACH}`,
  `INSERT INTO core.social_return
   SELECT 'test-' || each.code, 2025, 'FA99001', ${SPEND}, 0, '2025-12-31', ARRAY[each.code], 'test', NULL ${EACH}`,
  `INSERT INTO core.statement_delivery
   SELECT 'FA99001', '2025-01-01', each.number, '2025-02-01', '2025-02-15', false, 1, 'test', repeat('0', 64), ARRAY[each.code], 'test' ${EACH}`,
  `INSERT INTO core.quality_assessment
   SELECT 'FA99001', 'QUICK_SCAN', DATE '2025-01-01' + each.number::integer, 'SUFFICIENT', ARRAY[each.code], 'test', NULL ${EACH}`,
  `INSERT INTO core.contract_meeting
   SELECT 'FA99001', 'test', (2000 + each.number) || '-T1', '2025-01-01', NULL, each.code, ARRAY[each.code], 'test', NULL ${EACH}`,
];

/** Fills every table of figures about a provider with one row for each of `MUNICIPALITIES`, as the owner. */
export async function writeProviderFigures(orm: MikroORM): Promise<void> {
  const pool = await orm.em.getConnection().getNativeClient();
  for (const sql of STATEMENTS)
    await pool.query(sql.replace("?", "$1"), sql.includes(EACH) ? [MUNICIPALITIES] : []);
}

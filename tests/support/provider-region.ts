import type { MikroORM } from "@mikro-orm/postgresql";
import { haveRollupsFollow } from "./follow-months.ts";

/** A small region by hand: two municipalities, four providers, two care categories, statements of 2025. */
export const REGION_MODULE = "test-zorg";

const SOURCE = "'test', 'regel', NULL";

/**
 * FA00001 turns over 600 in FG0001 and 300 in FG0002, FA00002 80 and FA00003 20 in FG0001; FA00004 nothing.
 * So the largest carries 90% of 1,000 euro, and two carry 98%.
 */
const STATEMENTS: readonly string[] = [
  `INSERT INTO core.source (code, title, publisher, file, sha256, imported_at, fact_count)
   VALUES ('test', 'Met de hand', 'Niemand', 'test', repeat('0', 64), '2026-11-23', 0)`,
  `INSERT INTO core.municipality (municipality_code, name, is_fictional)
   VALUES ('FG0001', 'Aadorp', true), ('FG0002', 'Beedorp', true)`,
  `INSERT INTO core.partnership (code, name, legal_form, is_modular, is_fictional, valid_from)
   VALUES ('test-regio', 'Testregio', 'JOINT_ARRANGEMENT', true, true, '2020-01-01')`,
  `INSERT INTO core.cooperation_module (code, partnership_code, name, is_management_organisation, position, valid_from)
   VALUES ('${REGION_MODULE}', 'test-regio', 'Testzorg', false, 1, '2020-01-01')`,
  `INSERT INTO core.care_category (code, module_code, name, law, source_code)
   VALUES ('begeleiding', '${REGION_MODULE}', 'Begeleiding', 'Wmo', 'test'),
     ('verblijf', '${REGION_MODULE}', 'Verblijf', 'Jeugdwet', 'test')`,
  `INSERT INTO core.product (code, care_category_code, name, law, unit, price, valid_from, source_code)
   VALUES ('02A03', 'begeleiding', 'Begeleiding individueel', 'WMO', 'HOUR', 60.5, '2024-01-01', 'test')`,
  `INSERT INTO core.provider (code, name, size_class, is_fictional, source_code, locator, printed)
   VALUES ('FA00001', 'Aardbei Zorg', 'LARGE', true, ${SOURCE}), ('FA00002', 'Braam Thuis', 'SMALL', true, ${SOURCE}),
     ('FA00003', 'Citroen Jeugd', NULL, true, ${SOURCE}), ('FA00004', 'Druif 100% Zorg', NULL, true, ${SOURCE})`,
  `INSERT INTO core.provider_identifier (kind, identifier, provider_code)
   VALUES ('KVK', '90000001', 'FA00001'), ('AGB', '99000002', 'FA00001'), ('AGB', '99000001', 'FA00001')`,
  `INSERT INTO core.contract (code, provider_code, module_code, care_category_code, lot, is_spot_contract, is_draft,
     valid_from, valid_to, notice_months, terminated_on, municipality_codes, source_code)
   VALUES
     ('C-1', 'FA00001', '${REGION_MODULE}', 'begeleiding', 'Perceel 1', false, false, '2024-01-01', '2027-01-01', 6, NULL, '{FG0001,FG0002}', 'test'),
     ('C-2', 'FA00001', '${REGION_MODULE}', 'verblijf', NULL, false, false, '2024-01-01', '2027-05-23', 3, NULL, '{FG0001}', 'test'),
     ('C-3', 'FA00002', '${REGION_MODULE}', 'begeleiding', NULL, true, false, '2024-01-01', '2026-01-01', NULL, NULL, '{FG0001}', 'test'),
     ('C-4', 'FA00003', '${REGION_MODULE}', 'verblijf', NULL, false, false, '2024-01-01', NULL, NULL, NULL, '{FG0002}', 'test'),
     ('C-5', 'FA00003', '${REGION_MODULE}', 'begeleiding', NULL, false, false, '2024-01-01', '2026-12-31', NULL, '2025-07-01', '{FG0001}', 'test'),
     ('C-6', 'FA00004', '${REGION_MODULE}', 'verblijf', NULL, false, true, '2027-01-01', '2029-01-01', NULL, NULL, '{FG0001}', 'test')`,
  `INSERT INTO core.contract_addendum VALUES ('C-1', 1, '2025-02-01', 'Indexering', 'test'), ('C-1', 2, '2026-02-01', 'Indexering', 'test')`,
  `INSERT INTO core.performance_indicator (code, module_code, care_category_code, name, unit, direction, target, valid_from, source_code)
   VALUES ('wachttijd', '${REGION_MODULE}', 'begeleiding', 'Wachttijd', 'DAYS', 'LOWER_IS_BETTER', 30, '2024-01-01', 'test'),
     ('tevreden', '${REGION_MODULE}', 'verblijf', 'Tevredenheid', 'SCORE_10', 'HIGHER_IS_BETTER', 7.5, '2024-01-01', 'test')`,
  `INSERT INTO core.indicator_measurement
     (municipality_code, provider_code, performance_indicator_code, period, value, is_met, reason, source_code)
   VALUES ('FG0001', 'FA00001', 'wachttijd', '2025-T1', 20, true, NULL, 'test'),
     ('FG0001', 'FA00001', 'wachttijd', '2025-T2', 45, false, NULL, 'test'),
     ('FG0002', 'FA00001', 'tevreden', '2025-T2', 8, true, NULL, 'test'),
     ('FG0002', 'FA00001', 'tevreden', '2025-T3', NULL, NULL, 'Te weinig antwoorden.', 'test'),
     ('FG0001', 'FA00002', 'wachttijd', '2025-T2', 60, false, NULL, 'test')`,
  `INSERT INTO core.contract_meeting (provider_code, module_code, cycle, planned_for, held_on, municipality_codes, source_code)
   VALUES ('FA00001', '${REGION_MODULE}', '2025-T1', '2025-03-10', '2025-03-12', '{FG0001,FG0002}', 'test'),
     ('FA00001', '${REGION_MODULE}', '2025-T2', '2025-06-10', NULL, '{FG0001,FG0002}', 'test'),
     ('FA00002', '${REGION_MODULE}', '2025-T2', '2025-07-10', '2025-07-10', '{FG0001}', 'test'),
     ('FA00001', '${REGION_MODULE}', '2026-T3', '2026-11-10', '2026-11-10', '{FG0001,FG0002}', 'test')`,
  `INSERT INTO core.quality_assessment (provider_code, kind, assessed_on, outcome, municipality_codes, source_code)
   VALUES ('FA00001', 'QUICK_SCAN', '2025-05-01', 'SUFFICIENT', '{FG0001}', 'test'),
     ('FA00002', 'ANNUAL_ACCOUNTS', '2026-06-01', 'INSUFFICIENT', '{FG0001}', 'test')`,
  `INSERT INTO core.provider_signal (municipality_code, provider_code, signal_number, received_on, subject, closed_on, source_code)
   VALUES ('FG0001', 'FA00001', 1, '2026-01-05', 'QUALITY', NULL, 'test'),
     ('FG0002', 'FA00001', 1, '2025-01-05', 'FINANCES', '2025-02-01', 'test')`,
  `INSERT INTO core.social_return (contract_code, financial_year, provider_code, obliged_amount, fulfilled_amount, due_on, municipality_codes, source_code)
   VALUES ('C-1', 2025, 'FA00001', 50, 20, '2026-04-01', '{FG0001,FG0002}', 'test'),
     ('C-3', 2025, 'FA00002', 4, 6, '2026-04-01', '{FG0001}', 'test')`,
  `INSERT INTO core.statement_delivery (provider_code, month, delivery_number, delivered_on, due_on, is_current, row_count, file, sha256, municipality_codes, source_code)
   VALUES ('FA00001', '2025-01-01', 1, '2025-02-10', '2025-02-15', false, 2, 'a.csv', repeat('1', 64), '{FG0001,FG0002}', 'test'),
     ('FA00001', '2025-01-01', 2, '2025-04-10', '2025-02-15', true, 2, 'b.csv', repeat('2', 64), '{FG0001,FG0002}', 'test'),
     ('FA00001', '2025-02-01', 1, '2025-03-20', '2025-03-15', true, 2, 'c.csv', repeat('3', 64), '{FG0001,FG0002}', 'test'),
     ('FA00002', '2025-01-01', 1, '2025-02-15', '2025-02-15', true, 1, 'd.csv', repeat('4', 64), '{FG0001}', 'test')`,
  `INSERT INTO core.statement_month_rollup (municipality_code, care_category_code, provider_code, month, spend, clients, volume)
   VALUES ('FG0001', 'begeleiding', 'FA00001', '2025-01-01', 400, 10, 0), ('FG0001', 'verblijf', 'FA00001', '2025-02-01', 200, 8, 0),
     ('FG0002', 'begeleiding', 'FA00001', '2025-01-01', 100, 7, 0), ('FG0002', 'begeleiding', 'FA00001', '2025-02-01', 200, 9, 0),
     ('FG0001', 'begeleiding', 'FA00002', '2025-01-01', 80, 4, 0), ('FG0001', 'begeleiding', 'FA00003', '2025-06-01', 20, 12, 0)`,
  `INSERT INTO core.statement_year_rollup (municipality_code, care_category_code, provider_code, year, spend, client_months, volume, month_count)
   SELECT municipality_code, care_category_code, provider_code, extract(year FROM month), sum(spend), sum(clients), 0,
     CASE provider_code WHEN 'FA00001' THEN 2 ELSE 1 END
   FROM core.statement_month_rollup GROUP BY 1, 2, 3, 4`,
  `INSERT INTO core.declaration_total (municipality_code, agb_code, message_reference, product_category_code, product_code, month, provider_code, debit_amount, credit_amount, volume, clients, source_code)
   VALUES ('FG0001', '99000001', 'M1', '02', '02A03', '2025-01-01', 'FA00001', 420, 20, 1, 10, 'test'),
     ('FG0002', '99000001', 'M2', '02', '02A03', '2025-01-01', 'FA00001', 130, 0, 1, 7, 'test'),
     ('FG0001', '99000001', 'M3', '02', '02A03', '2025-03-01', 'FA00001', 15, 0, 1, 1, 'test')`,
];

/** Writes the region as the owner. */
export async function writeProviderRegion(orm: MikroORM): Promise<void> {
  const pool = await orm.em.getConnection().getNativeClient();
  for (const sql of STATEMENTS) await pool.query(sql);
  await haveRollupsFollow(orm);
}

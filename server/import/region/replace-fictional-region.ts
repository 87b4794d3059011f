import type { MikroORM } from "@mikro-orm/postgresql";
import { DELIVERY } from "../deliver/note-source.ts";
import { type ImportTransaction, inImportTransaction } from "../import-transaction.ts";
import { publishAggregates } from "../publish/publish-aggregates.ts";
import { requireNoOrphans } from "../references/require-no-orphans.ts";
import { withoutRowLookups } from "../references/without-row-lookups.ts";
import { FICTIONAL_ROWS } from "./fictional-rows.ts";
import { publishedYears } from "./published-years.ts";

/** What is published cites one of the sources that it was made of. */
const PUBLISHED = ["published_care_figure", "published_module_figure", "published_module_share"];

/** What earlier deliveries said of it; of addenda, those whose contract is gone. */
const SUPERSEDED_GONE = `-- fictional-region-superseded
  DELETE FROM core.superseded_row AS superseded
  WHERE core.is_fictional(superseded.earlier_row ->> 'provider_code')
    OR core.is_fictional(superseded.earlier_row ->> 'care_category_code')
    OR core.is_fictional(superseded.earlier_row ->> 'module_code')
    OR (superseded.table_name = 'provider' AND core.is_fictional(superseded.earlier_row ->> 'code'))
    OR (superseded.table_name = 'contract_addendum' AND NOT EXISTS (
      SELECT FROM core.contract WHERE contract.code = superseded.earlier_row ->> 'contract_code'))`;

/** The region that stands in a database. */
export interface StandingRegion {
  /** Of recipe and generator. */
  readonly sha256: string;
  readonly municipalities: number;
  readonly providers: number;
  readonly months: number;
  readonly seed: number;
  readonly endMonth: string;
  /** Whether it is the one that `npm start` keeps; another was asked for by hand and is left alone. */
  readonly isDemo: boolean;
}

/** Which region stands in the database; null when there is none. */
export async function standingRegion(orm: MikroORM): Promise<StandingRegion | null> {
  const [row] = await orm.em.fork().execute<StandingRegion[]>(
    `-- fictional-region-standing
    SELECT region.sha256, region.municipalities, region.providers, region.months, region.seed,
      region.end_month AS "endMonth", region.is_demo AS "isDemo"
    FROM raw.fictional_region AS region`,
  );
  return row ?? null;
}

/** Takes away the deliveries that held nothing but what is gone: the same file may come again. */
async function forgetDeliveries(transaction: ImportTransaction): Promise<void> {
  const citing = FICTIONAL_ROWS.filter(({ isCiting }) => isCiting).map(({ table }) => table);
  const isCited = [...citing, ...PUBLISHED].map(
    (table) => `EXISTS (SELECT FROM core.${table} AS cites WHERE cites.source_code = source.code)`,
  );
  await transaction.write(
    `-- fictional-region-deliveries
    DELETE FROM core.source
    USING (SELECT DISTINCT gone.source_code FROM gone_citation AS gone) AS gone
    WHERE source.code = gone.source_code AND source.document_type = ? AND NOT (${isCited.join(" OR ")})`,
    [DELIVERY],
  );
}

async function removeRows(transaction: ImportTransaction): Promise<void> {
  for (const { table, condition, isCiting } of FICTIONAL_ROWS) {
    const remove = `DELETE FROM core.${table} WHERE ${condition}`;
    await transaction.write(
      isCiting
        ? `WITH gone AS (${remove} RETURNING source_code)
          INSERT INTO gone_citation SELECT DISTINCT gone.source_code FROM gone`
        : remove,
    );
  }
}

/**
 * Takes away everything invented about providers, also what was delivered, and the mark that a region stands here. Its
 * register stays.
 */
export async function clearFictionalRegion(orm: MikroORM): Promise<void> {
  await inImportTransaction(orm, async (transaction) => {
    const years = await publishedYears(transaction);
    await transaction.write("DELETE FROM raw.fictional_region");
    await transaction.write("CREATE TEMPORARY TABLE gone_citation (source_code text) ON COMMIT DROP");
    await withoutRowLookups(transaction, () => removeRows(transaction));
    await requireNoOrphans(
      transaction,
      FICTIONAL_ROWS.map(({ table }) => table),
    );
    await transaction.write(SUPERSEDED_GONE);
    await publishAggregates(transaction, years);
    await forgetDeliveries(transaction);
  });
}

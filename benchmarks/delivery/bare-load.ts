import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from } from "pg-copy-streams";

/** What somebody would type in psql: COPY into a table of the session's own, and an upsert. No checks, no rollups. */
const STAGE = `CREATE TEMPORARY TABLE bare (
  provider_code text, month text, municipality_code text, product_code text, spend numeric, clients integer, volume numeric)`;
const UPSERT = `
  INSERT INTO core.provider_statement (
    municipality_code, provider_code, product_code, month, delivery_number, spend, clients, volume)
  SELECT bare.municipality_code, bare.provider_code, bare.product_code, (bare.month || '-01')::date, 1, bare.spend, bare.clients, bare.volume
  FROM bare
  ON CONFLICT (municipality_code, provider_code, product_code, month) DO UPDATE
  SET spend = excluded.spend, clients = excluded.clients, volume = excluded.volume`;

/** Loads a file as bare as it can be done. @returns the seconds it took */
export async function loadBare(url: string, path: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const start = performance.now();
    await client.query("BEGIN");
    // The owner too is bound by the policies of the table.
    await client.query("SET LOCAL ROLE regiospiegel_importer");
    await client.query(STAGE);
    const copy = client.query(from("COPY bare FROM STDIN WITH (FORMAT csv, HEADER, DELIMITER ';')"));
    await pipeline(createReadStream(path), copy);
    await client.query(UPSERT);
    await client.query("COMMIT");
    return (performance.now() - start) / 1000;
  } finally {
    await client.end();
  }
}

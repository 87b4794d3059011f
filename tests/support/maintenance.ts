import { Client } from "pg";
import { databaseUrl } from "./test-cluster.ts";

/** Talks to the PostgreSQL of this run about its databases, in one connection. */
export async function withMaintenance<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: databaseUrl("postgres") });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

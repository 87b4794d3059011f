import { z } from "zod";
import { badRequest, notFound, ok } from "../double-answer.ts";
import { withConnection } from "../double-connection.ts";
import { type DoubleRoute, readBody } from "../double-route.ts";
import type { DoubleState } from "../double-state.ts";
import type { StoredDatabase } from "../stored.ts";

const DETAILS = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const NEW = z.object({ name: z.string().min(1), engine: z.enum(["postgres"]), details: DETAILS });
const CHANGED = z.object({ name: z.string().min(1).optional(), details: DETAILS.optional() });

const COLUMNS = `-- metabase-double: the columns of the views that the account may read
SELECT class.oid::integer AS table_id, namespace.nspname AS schema, class.relname AS table_name,
  attribute.attname AS column_name, attribute.attnum AS position
FROM pg_class AS class
JOIN pg_namespace AS namespace ON namespace.oid = class.relnamespace
JOIN pg_attribute AS attribute ON attribute.attrelid = class.oid AND attribute.attnum > 0
WHERE namespace.nspname = $1 AND class.relkind IN ('r', 'v', 'm') AND has_table_privilege(class.oid, 'SELECT')
ORDER BY class.relname, attribute.attnum`;

interface ColumnRow {
  readonly table_id: number;
  readonly schema: string;
  readonly table_name: string;
  readonly column_name: string;
  readonly position: number;
}

/** @throws Refusal 400 when nobody can sign in with these details */
async function expectConnection(details: StoredDatabase["details"]): Promise<void> {
  try {
    await withConnection(details, (client) => client.query("SELECT 1"));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw badRequest({
      message,
      errors: { host: "check your host settings", port: "check your port settings" },
    });
  }
}

function show({ timesAsked, details, ...rest }: StoredDatabase) {
  const status = timesAsked > 1 ? "complete" : "incomplete";
  return { ...rest, details: { ...details, password: "**MetabasePass**" }, initial_sync_status: status };
}

async function metadataOf({ id, details }: StoredDatabase) {
  const schema = String(details["schema-filters-patterns"] ?? "public");
  const { rows } = await withConnection(details, (client) => client.query<ColumnRow>(COLUMNS, [schema]));
  const tables = Map.groupBy(rows, ({ table_id: table }) => table);
  return {
    id,
    tables: [...tables].map(([table, columns]) => ({
      id: table,
      name: columns[0]?.table_name,
      schema: columns[0]?.schema,
      fields: columns.map(({ column_name: name, position }) => ({ id: table * 1000 + position, name })),
    })),
  };
}

/** Connections to databases. */
export function databaseRoutes(state: DoubleState): DoubleRoute[] {
  const find = (id = ""): StoredDatabase => {
    const found = state.databases.find((database) => database.id === Number(id));
    if (!found) throw notFound();
    return found;
  };
  const create = async (came: unknown) => {
    const body = readBody(NEW, came);
    await expectConnection(body.details);
    const database = { ...body, id: state.nextId(), timesAsked: 0 };
    state.databases.push(database);
    return ok(show(database));
  };
  const change = async (id: string | undefined, came: unknown) => {
    const body = readBody(CHANGED, came);
    const database = find(id);
    if (body.details) await expectConnection(body.details);
    Object.assign(database, body);
    return ok(show(database));
  };
  const ask = (id?: string) => {
    const database = find(id);
    database.timesAsked += 1;
    return ok(show(database));
  };
  const all = () => ok({ data: state.databases.map(show), total: state.databases.length });
  return [
    { method: "GET", path: "/api/database", handle: all },
    { method: "POST", path: "/api/database", handle: ({ body }) => create(body) },
    { method: "GET", path: "/api/database/:id", handle: ({ at }) => ask(at.id) },
    { method: "PUT", path: "/api/database/:id", handle: ({ at, body }) => change(at.id, body) },
    { method: "POST", path: "/api/database/:id/sync_schema", handle: () => ok({ status: "ok" }) },
    {
      method: "GET",
      path: "/api/database/:id/metadata",
      handle: async ({ at }) => ok(await metadataOf(find(at.id))),
    },
  ];
}

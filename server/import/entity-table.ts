import type { EntitySchema, MikroORM } from "@mikro-orm/postgresql";
import { toColumn } from "#server/database/naming.ts";

/** A table as the entity's metadata describes it; all names in SQL come from here, never from what was delivered. */
export interface TableShape {
  /** Quoted, with its schema: `"core"."budget_line"`. */
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of the primary key, in its order. */
  readonly key: readonly string[];
}

/** The columns of the entity's primary key, in its order. */
export function keyColumns(entity: EntitySchema): string[] {
  return Object.entries(entity.meta.properties)
    .filter(([, property]) => (property as { primary?: boolean }).primary === true)
    .map(([name]) => toColumn(name));
}

/** The columns of an entity's table, without those in `except`. */
export function tableOf(orm: MikroORM, entity: EntitySchema, except: readonly string[] = []): TableShape {
  const { schema, tableName, props } = orm.getMetadata().get(entity.meta.class as never);
  return {
    name: `"${schema ?? "public"}"."${tableName}"`,
    columns: props.flatMap((property) => property.fieldNames).filter((column) => !except.includes(column)),
    key: keyColumns(entity),
  };
}

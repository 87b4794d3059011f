import { z } from "zod";
import { badRequest } from "./double-answer.ts";
import type { VersionTraits } from "./double-version.ts";
import type { StoredQuery } from "./stored.ts";
import { TAG } from "./tag-body.ts";

const TAGS = z.union([z.array(TAG), z.record(z.string(), TAG).transform((map) => Object.values(map))]);

const LEGACY = z.object({
  type: z.literal("native"),
  database: z.int().positive(),
  native: z.object({ query: z.string().min(1), "template-tags": TAGS.default([]) }),
});

const MODERN = z.object({
  "lib/type": z.literal("mbql/query"),
  database: z.int().positive(),
  stages: z.tuple([
    z.object({
      "lib/type": z.literal("mbql.stage/native"),
      native: z.string().min(1),
      "template-tags": TAGS.default([]),
    }),
  ]),
});

const QUERY = z.union([
  MODERN.transform(({ database, stages: [stage] }) => ({
    database,
    sql: stage.native,
    tags: stage["template-tags"],
  })),
  LEGACY.transform(({ database, native }) => ({
    database,
    sql: native.query,
    tags: native["template-tags"],
  })),
]);

/**
 * Reads `dataset_query` in both of its forms.
 * @throws Refusal 400 when it is neither
 */
export function readQuery(body: unknown): StoredQuery {
  const { success, data } = QUERY.safeParse(body);
  if (!success) throw badRequest({ errors: { dataset_query: "Value must be a valid query." } });
  return data;
}

/** A question as it comes back: always in the modern form, its tags as the version likes them. */
export function writeQuery({ database, sql, tags }: StoredQuery, { tagsComeAs }: VersionTraits) {
  const templateTags = tagsComeAs === "LIST" ? tags : Object.fromEntries(tags.map((tag) => [tag.name, tag]));
  return {
    "lib/type": "mbql/query",
    database,
    stages: [{ "lib/type": "mbql.stage/native", native: sql, "template-tags": templateTags }],
  };
}

/** A question as an embed shows it: without its SQL. */
export function blankQuery({ database }: StoredQuery) {
  return { "lib/type": "mbql/query", database, stages: [{ "lib/type": "mbql.stage/native", native: "-" }] };
}

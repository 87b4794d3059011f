import { Formation } from "#server/domains/formation/formation.entity.ts";
import { FormationPost } from "#server/domains/formation/formation-post.entity.ts";
import { decimal } from "../cells/decimal.ts";
import { position } from "../cells/integer.ts";
import { text as anyText } from "../cells/text.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, optional, required, text } from "./column.ts";
import { fteOrHours } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";
import { costKind } from "./words.ts";

/** The posts of a formation, in fte or in hours a week. */
export const formationPosts: SeedFormat = {
  name: "formation-posts",
  label: "formatieplaatsen",
  entity: FormationPost,
  columns: {
    formation_key: keyOf(Formation),
    position: required(position),
    job_function: text,
    fte: figure(optional(decimal)),
    hours_per_week: figure(optional(decimal)),
    cost_kind: optional(costKind),
    employer: optional(anyText),
    ...citation,
  },
  rules: [fteOrHours],
};

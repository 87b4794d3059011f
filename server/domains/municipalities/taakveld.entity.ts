import { defineEntity, p } from "@mikro-orm/postgresql";

/** Taakveld by which municipalities report their expenses (Iv3), under one regime. */
export const Taakveld = defineEntity({
  name: "Taakveld",
  schema: "core",
  properties: {
    code: p.text().primary(),
    regime: p.text().primary(),
    name: p.text(),
    validFromYear: p.integer(),
    validToYear: p.integer().nullable(),
    parts: p.array(),
    sourceCode: p.text(),
  },
});

import { defineEntity, p } from "@mikro-orm/postgresql";

/** Programma: a group of modules under one board committee. */
export const Programme = defineEntity({
  name: "Programme",
  schema: "core",
  properties: {
    code: p.text().primary(),
    partnershipCode: p.text(),
    name: p.text(),
    position: p.integer(),
  },
});

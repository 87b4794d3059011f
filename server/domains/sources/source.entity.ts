import { defineEntity, p } from "@mikro-orm/postgresql";

/** Bron: one document or open data set that figures come from. */
export const Source = defineEntity({
  name: "Source",
  schema: "core",
  properties: {
    code: p.text().primary(),
    title: p.text(),
    publisher: p.text(),
    publishedOn: p.date().nullable(),
    documentType: p.text().nullable(),
    file: p.text(),
    sha256: p.text(),
    licence: p.text().nullable(),
    importedAt: p.datetime(),
    factCount: p.integer(),
  },
});

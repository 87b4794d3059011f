import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Bewering of a document that figures can confirm or refute. */
export const Claim = defineEntity({
  name: "Claim",
  schema: "core",
  properties: {
    claimKey: p.text().primary(),
    partnershipCode: p.text(),
    moduleCode: p.text().nullable(),
    subject: p.text(),
    claimed: p.decimal().nullable(),
    unit: p.text().nullable(),
    period: p.text().nullable(),
    rule: p.text(),
    arguments: p.json<Readonly<Record<string, string>>>(),
    verdict: p.text().nullable(),
    ...citationColumns,
  },
});

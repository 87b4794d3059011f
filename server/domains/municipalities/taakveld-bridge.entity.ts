import { defineEntity, p } from "@mikro-orm/postgresql";

/** Brug between taakvelden of two regimes; exact only where the parts are equal. */
export const TaakveldBridge = defineEntity({
  name: "TaakveldBridge",
  schema: "core",
  properties: {
    regimeFrom: p.text().primary(),
    codeFrom: p.text().primary(),
    regimeTo: p.text().primary(),
    codeTo: p.text().primary(),
    isExact: p.boolean(),
    explanation: p.text(),
    sourceCode: p.text(),
  },
});

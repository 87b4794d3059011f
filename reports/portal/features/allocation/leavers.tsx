import type { AllocationQuery } from "#schema/generated/graphql.ts";
import { listed } from "../../i18n/listed.ts";
import { euros } from "../../i18n/numbers.ts";

/** Those of whom a contribution is published, but who do not pay in this calculation. */
export function Leavers({ answer }: { answer: AllocationQuery }) {
  const paying = new Set(answer.allocation.rows.map(({ municipality }) => municipality.code));
  const left = answer.contributions.filter(({ municipality }) => !paying.has(municipality.code));
  if (left.length === 0) return null;
  const each = left.map(({ municipality, amount }) =>
    amount === null ? municipality.name : `${municipality.name} (gepubliceerd: ${euros(amount)})`,
  );
  return <p className="utrecht-paragraph">Betaalt in deze berekening niet mee: {listed(each)}.</p>;
}

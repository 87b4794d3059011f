import type { AllocationQuery } from "#schema/generated/graphql.ts";
import { ALLOCATION_KEYS } from "../../i18n/budget-words.ts";
import { listed } from "../../i18n/listed.ts";
import { euros } from "../../i18n/numbers.ts";

/** Whose weight is not in the sources. Nothing is guessed, so nothing is divided. */
export function MissingWeights({ allocation }: { allocation: AllocationQuery["allocation"] }) {
  const { key, total, missingWeights } = allocation;
  const names = listed(missingWeights.map(({ name }) => name));
  return (
    <div className="utrecht-alert utrecht-alert--warning" role="status">
      <p className="utrecht-paragraph">
        <strong>
          {euros(total)} is niet verdeeld: van {missingWeights.length}{" "}
          {missingWeights.length === 1 ? "gemeente" : "gemeenten"} ontbreekt het gewicht.
        </strong>{" "}
        In de sleutel “{ALLOCATION_KEYS[key]}” staan in onze bronnen geen cijfers van {names}. Een ontbrekend
        gewicht wordt niet geraden. Vul hierboven eigen gewichten in, laat deze gemeenten weg of kies een
        andere sleutel.
      </p>
    </div>
  );
}

import { Facts } from "../../../components/facts.tsx";
import { placesOf } from "../../../components/notes/cited-place.ts";
import { SourceNote } from "../../../components/notes/source-note.tsx";
import { ALLOCATION_KEYS } from "../../../i18n/budget-words.ts";
import { date } from "../../../i18n/dates.ts";
import type { ModuleAnswer } from "../module-answer.ts";

/** How the participants divide the costs today. */
export function AllocationRuleFacts({ rule }: { rule: NonNullable<ModuleAnswer["allocationRule"]> }) {
  return (
    <>
      <p className="utrecht-paragraph">
        {rule.description} <SourceNote of="verdeelregel" places={placesOf(rule.citation)} />
      </p>
      <Facts
        facts={[
          ["Verdeelsleutel", ALLOCATION_KEYS[rule.key]],
          ["Peildatum van de sleutel", rule.referenceDate ?? "niet vermeld"],
          ["Geldt sinds", rule.validFrom && date(rule.validFrom)],
        ]}
      />
    </>
  );
}

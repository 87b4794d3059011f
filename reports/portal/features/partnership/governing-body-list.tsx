import { Facts } from "../../components/facts.tsx";
import { placesOf } from "../../components/notes/cited-place.ts";
import { SourceNote } from "../../components/notes/source-note.tsx";
import { GOVERNING_BODY_KINDS } from "../../i18n/register-words.ts";
import type { PartnershipAnswer } from "./partnership-summary.tsx";

/** Who sits in which body, and what it decides or advises. */
export function GoverningBodyList({ bodies }: { bodies: PartnershipAnswer["governingBodies"] }) {
  return bodies.map((body) => (
    <div key={body.code}>
      <h3 className="utrecht-heading-3">
        {body.name} <SourceNote of={body.name} places={placesOf(body.citation)} />
      </h3>
      <Facts
        facts={[
          [
            "Soort",
            GOVERNING_BODY_KINDS[body.kind] !== body.name.toLowerCase() && GOVERNING_BODY_KINDS[body.kind],
          ],
          ["Samenstelling", body.composition],
          ["Besluit over", body.decides.join("; ")],
          ["Adviseert over", body.advises.join("; ")],
          ["Vergaderingen per jaar", body.meetingsPerYear],
        ]}
      />
    </div>
  ));
}

import type { PartnershipQuery } from "#schema/generated/graphql.ts";
import { Facts } from "../../components/facts.tsx";
import { placesOf } from "../../components/notes/cited-place.ts";
import { SourceNote } from "../../components/notes/source-note.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { period } from "../../i18n/dates.ts";
import { LEGAL_FORMS } from "../../i18n/register-words.ts";

export type PartnershipAnswer = NonNullable<PartnershipQuery["partnership"]>;

/** What kind of partnership it is, and since when. */
export function PartnershipSummary({ partnership }: { partnership: PartnershipAnswer }) {
  const { code, name, abbreviation, legalForm, isModular, validFrom, validTo, citation } = partnership;
  return (
    <>
      <Facts
        facts={[
          ["Afkorting", abbreviation],
          ["Rechtsvorm", LEGAL_FORMS[legalForm]],
          [
            "Keuze per gemeente",
            isModular ? "elke gemeente kiest de modules waaraan zij deelneemt" : "geen: alle leden doen mee",
          ],
          [
            "Bestaat",
            <>
              {period(validFrom, validTo)} <SourceNote of={`begin van ${name}`} places={placesOf(citation)} />
            </>,
          ],
        ]}
      />
      <p className="utrecht-paragraph">
        <TextLink to={`/samenwerking/${code}/deelname`}>Wie doet waaraan mee, op elke dag</TextLink>
      </p>
    </>
  );
}

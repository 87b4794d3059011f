import type { MunicipalityQuery } from "#schema/generated/graphql.ts";
import { Facts } from "../../components/facts.tsx";
import { placesOf } from "../../components/notes/cited-place.ts";
import { SourceNote } from "../../components/notes/source-note.tsx";
import { ObservationValue } from "../../components/observation-value.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { date, period } from "../../i18n/dates.ts";
import { SIZE_CLASSES } from "../../i18n/register-words.ts";

export type MunicipalityAnswer = NonNullable<MunicipalityQuery["municipality"]>;

/** What identifies the municipality, and how many people live in it. */
export function MunicipalitySummary({ municipality }: { municipality: MunicipalityAnswer }) {
  const { code, name, province, validFrom, validTo, sizeClass, predecessors, successors, population } =
    municipality;
  return (
    <Facts
      facts={[
        ["Gemeentecode", code],
        ["Provincie", province],
        ["Bestaat onder deze code", period(validFrom, validTo)],
        [
          "Ontstaan uit of uitgebreid met",
          predecessors.length > 0 &&
            predecessors.map((one) => (
              <span className="facts__item" key={one.code}>
                <TextLink to={`/gemeente/${one.code}`}>{one.name}</TextLink>
                {one.validTo && ` (tot ${date(one.validTo)})`}
              </span>
            )),
        ],
        [
          "Opgegaan in",
          successors.length > 0 &&
            successors.map((one) => (
              <span className="facts__item" key={one.code}>
                <TextLink to={`/gemeente/${one.code}`}>{one.name}</TextLink>
              </span>
            )),
        ],
        ["Grootteklasse", sizeClass && SIZE_CLASSES[sizeClass]],
        [
          "Inwoners",
          <>
            <ObservationValue observation={population} />
            {population.value !== null && population.period && ` (${population.period})`}{" "}
            <SourceNote of={`inwoners van ${name}`} places={placesOf(population.citation)} />
          </>,
        ],
      ]}
    />
  );
}

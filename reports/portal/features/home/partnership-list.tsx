import type { HomeQuery } from "#schema/generated/graphql.ts";
import { FictionalBanner } from "../../components/fictional-banner.tsx";
import { FictionalMark } from "../../components/fictional-mark.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { date } from "../../i18n/dates.ts";
import { LEGAL_FORMS } from "../../i18n/register-words.ts";

/** The partnerships: what kind, since when, how many municipalities, which modules. */
export function PartnershipList({ partnerships }: { partnerships: HomeQuery["partnerships"] }) {
  return (
    <section aria-labelledby="samenwerkingsverbanden">
      <h2 className="utrecht-heading-2" id="samenwerkingsverbanden">
        Samenwerkingsverbanden
      </h2>
      <ul className="partnership-list">
        {partnerships.map(({ code, name, legalForm, isFictional, validFrom, municipalities, modules }) => (
          <li key={code}>
            <h3 className="utrecht-heading-3">
              <TextLink to={`/samenwerking/${code}`}>{name}</TextLink>
              <FictionalMark name={name} isFictional={isFictional} />
            </h3>
            {isFictional && <FictionalBanner what={name} />}
            <p>
              {sentence(LEGAL_FORMS[legalForm])} van {municipalities.length} gemeenten, sinds{" "}
              {date(validFrom)}.{" "}
              <TextLink to={`/samenwerking/${code}/deelname`}>Wie doet waaraan mee?</TextLink>
            </p>
            <ul className="partnership-list__modules">
              {modules.map((module) => (
                <li key={module.code}>
                  <TextLink to={`/module/${module.code}`}>{module.name}</TextLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

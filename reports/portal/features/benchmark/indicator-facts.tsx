import { Facts } from "../../components/facts.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { DIRECTIONS, INDICATOR_KINDS } from "../../i18n/benchmark-words.ts";
import { date } from "../../i18n/dates.ts";
import type { BenchmarkAnswer } from "./benchmark-view.ts";

/** What the figure says, how it is computed and from which sources. */
export function IndicatorFacts({ indicator }: { indicator: BenchmarkAnswer["indicator"] }) {
  const { definition, formula, normaliser, direction, kind, version, validFrom, notAvailable, sources } =
    indicator;
  return (
    <section aria-labelledby="wat-dit-cijfer-zegt" className="indicator-facts">
      <h3 className="utrecht-heading-3" id="wat-dit-cijfer-zegt">
        Wat dit cijfer zegt
      </h3>
      <p className="utrecht-paragraph">{definition}</p>
      <Facts
        facts={[
          ["Berekening", formula],
          ["Noemer", normaliser],
          ["Richting", DIRECTIONS[direction]],
          ["Soort", INDICATOR_KINDS[kind]],
          ["Waarom er geen cijfer is", notAvailable],
          ["Versie", `${version}, sinds ${date(validFrom)}`],
          [
            "Bronnen",
            sources.map(({ code, title, publisher, licence }) => (
              <span className="benchmark-source" key={code}>
                <TextLink to={`/bron/${code}`}>{title}</TextLink> ({publisher}
                {licence && `, ${licence}`})
              </span>
            )),
          ],
        ]}
      />
    </section>
  );
}

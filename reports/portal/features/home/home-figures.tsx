import type { HomeQuery, PlaceFragment } from "#schema/generated/graphql.ts";
import { placesOf } from "../../components/notes/cited-place.ts";
import { SourceNote } from "../../components/notes/source-note.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { inUnit } from "../../i18n/in-unit.ts";
import { euros, fte } from "../../i18n/numbers.ts";

interface Figure {
  readonly value: string;
  readonly of: string;
  readonly to: string;
  readonly place: PlaceFragment | null;
}

/** The three figures that are there; what the server does not give is left out. */
function figuresOf({ budgets, formations, results }: HomeQuery): Figure[] {
  const budget = budgets.find(({ printedTotalExpense }) => printedTotalExpense !== null);
  const formation = formations.find(({ printedTotal }) => printedTotal !== null);
  const placements = results.find(({ category, value }) => category === null && value.value !== null);
  const figures: (Figure | undefined)[] = [
    budget && {
      value: euros(budget.printedTotalExpense ?? 0),
      of: "regionale begroting van het ROB Nijmegen voor 2022",
      to: "/module/rob#begroting",
      place: budget.citation,
    },
    formation && {
      value: `${fte(formation.printedTotal ?? 0)} fte`,
      of: "werkten er in 2022 bij het Regionaal Bureau Leerlingzaken",
      to: "/module/rbl#formatie",
      place: formation.citation,
    },
    placements && {
      value: inUnit(placements.value.value ?? 0, placements.value.unit),
      of: "mensen aan het werk geholpen door het WerkgeversServicepunt in 2021",
      to: "/module/wsp#resultaten",
      place: placements.citation,
    },
  ];
  return figures.filter((figure) => figure !== undefined);
}

/** Three figures, each with its source. */
export function HomeFigures({ home }: { home: HomeQuery }) {
  return (
    <section aria-labelledby="drie-cijfers">
      <h2 className="utrecht-heading-2" id="drie-cijfers">
        Drie cijfers, elk met zijn bron
      </h2>
      <ul className="home-figures">
        {figuresOf(home).map(({ value, of, to, place }) => (
          <li key={to}>
            <p className="home-figures__value">
              {value} <SourceNote of={of} places={placesOf(place)} />
            </p>
            <p>
              <TextLink to={to}>{of}</TextLink>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

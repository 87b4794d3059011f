import type { IndicatorChoiceFragment } from "#schema/generated/graphql.ts";
import type { MirrorGroup } from "./mirror-groups.ts";
import "../../components/plain-list.css";

interface NothingKnownProps {
  readonly indicators: readonly IndicatorChoiceFragment[];
  readonly groups: readonly MirrorGroup[];
}

/** What should be known and is not, with the reason: a blank would say nothing. */
export function NothingKnown({ indicators, groups }: NothingKnownProps) {
  const known = new Set(groups.flatMap(({ lines }) => lines.map(({ indicator }) => indicator.code)));
  const missing = indicators.filter(({ code }) => !known.has(code));
  if (missing.length === 0) return null;
  return (
    <>
      <h2 className="utrecht-heading-2">Niet beschikbaar</h2>
      <ul className="plain-list">
        {missing.map(({ code, name, notAvailable }) => (
          <li key={code}>
            {name}: {notAvailable ?? "van deze gemeente is geen cijfer in onze bronnen."}
          </li>
        ))}
      </ul>
    </>
  );
}

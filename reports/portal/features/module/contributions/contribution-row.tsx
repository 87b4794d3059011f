import type { ModuleContributionFragment } from "#schema/generated/graphql.ts";
import { NoteCell } from "../../../components/note-cell.tsx";
import { ObservationValue } from "../../../components/observation-value.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { RECURRENCES } from "../../../i18n/budget-words.ts";
import { euros, number, percent } from "../../../i18n/numbers.ts";

interface ContributionRowProps {
  readonly contribution: ModuleContributionFragment;
  /** The parts that have a column of their own. */
  readonly components: readonly string[];
  readonly isReasonShared: boolean;
}

/** What one municipality pays. */
export function ContributionRow({ contribution, components, isReasonShared }: ContributionRowProps) {
  const { municipality, amount, share, recurrence, status, perInhabitant, citation } = contribution;
  const parts = components.map((name) => contribution.components.find(({ component }) => component === name));
  return (
    <tr>
      <th scope="row">
        <TextLink to={`/gemeente/${municipality.code}`}>{municipality.name}</TextLink>
      </th>
      <td className="number">
        {amount === null ? <span className="muted">niet afgedrukt</span> : euros(amount)}
        {(recurrence || status === "COMPUTED") && (
          <small>
            {[recurrence && RECURRENCES[recurrence], status === "COMPUTED" && "berekend"]
              .filter(Boolean)
              .join(", ")}
          </small>
        )}
      </td>
      <td className="number">
        {share === null ? <span className="muted">niet te berekenen</span> : percent(share)}
      </td>
      {parts.map((part, column) => (
        <td className="number" key={components[column]}>
          {part ? euros(part.amount) : <span className="muted">geen</span>}
          {part?.printedShare != null && <small>{percent(part.printedShare)} afgedrukt</small>}
        </td>
      ))}
      <td className="number">
        {perInhabitant.denominator === null ? (
          <span className="muted">onbekend</span>
        ) : (
          <>
            {number(perInhabitant.denominator)}
            {perInhabitant.denominatorPeriod && <small>{perInhabitant.denominatorPeriod}</small>}
          </>
        )}
      </td>
      <td className="number">
        <ObservationValue isReasonElsewhere={isReasonShared} observation={perInhabitant} />
      </td>
      <NoteCell
        cited={[
          ["bijdrage", citation],
          ...parts.map((part) => [part?.component ?? "", part?.citation] as const),
          ["inwoners", perInhabitant.denominatorCitation],
        ]}
        of={`bijdrage van ${municipality.name}`}
      />
    </tr>
  );
}

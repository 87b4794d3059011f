import type { BudgetVersionFragment, LineFragment } from "#schema/generated/graphql.ts";
import { NoteCell } from "../../../components/note-cell.tsx";
import { COST_KINDS, RECURRENCES } from "../../../i18n/budget-words.ts";
import type { AlignedRow } from "../aligned-rows.ts";
import { BudgetAmount } from "./budget-amount.tsx";

interface BudgetLineRowProps {
  readonly row: AlignedRow<LineFragment>;
  readonly versions: readonly BudgetVersionFragment[];
}

/** What all versions say alike of a line: its kind of cost and whether it comes back. */
function propertiesOf(items: readonly (LineFragment | undefined)[]): string {
  const words = items.map((item) => {
    if (!item) return undefined;
    const { costKind, recurrence } = item;
    return [costKind && COST_KINDS[costKind], recurrence && RECURRENCES[recurrence]]
      .filter(Boolean)
      .join(", ");
  });
  const [only, ...others] = new Set(words.filter((word) => word !== undefined));
  return others.length === 0 ? (only ?? "") : words.map((word) => word ?? "–").join(" / ");
}

/** One line of a budget, in every version beside it. */
export function BudgetLineRow({ row, versions }: BudgetLineRowProps) {
  const properties = propertiesOf(row.items);
  return (
    <tr>
      <th scope="row">
        {row.name}
        {properties && <small>{properties}</small>}
      </th>
      {row.items.map((line, column) => (
        <td className="number" key={versions[column]?.id}>
          <BudgetAmount line={line} />
        </td>
      ))}
      <NoteCell
        cited={row.items.map((line, column) => [versionName(versions, column), line?.citation] as const)}
        of={row.name}
      />
    </tr>
  );
}

function versionName(versions: readonly BudgetVersionFragment[], column: number): string {
  const version = versions[column];
  return version && versions.length > 1 ? `${version.financialYear} ${version.label}` : "";
}

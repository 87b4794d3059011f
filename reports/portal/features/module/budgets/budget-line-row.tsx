import type { BudgetVersionFragment, LineFragment } from "#schema/generated/graphql.ts";
import { NoteCell } from "../../../components/note-cell.tsx";
import type { AlignedRow } from "../aligned-rows.ts";
import { BudgetAmount } from "./budget-amount.tsx";
import { lineProperties } from "./line-properties.ts";

interface BudgetLineRowProps {
  readonly row: AlignedRow<LineFragment>;
  readonly versions: readonly BudgetVersionFragment[];
}

/** One line of a budget, in every version beside it. */
export function BudgetLineRow({ row, versions }: BudgetLineRowProps) {
  const { common, ofVersion } = lineProperties(row.items);
  return (
    <tr>
      <th scope="row">
        {row.name}
        {common.length > 0 && <small>{common.join(", ")}</small>}
      </th>
      {row.items.map((line, column) => (
        <td className="number" key={versions[column]?.id}>
          <BudgetAmount line={line} />
          {ofVersion[column]?.map((words) => (
            <small key={words}>{words}</small>
          ))}
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

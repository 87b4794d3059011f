import type { FormationVersionFragment } from "#schema/generated/graphql.ts";
import { NoteCell } from "../../../components/note-cell.tsx";
import { TableFrame } from "../../../components/table-frame.tsx";
import { COST_KINDS, FORMATION_STAGES } from "../../../i18n/budget-words.ts";
import { type AlignedRow, alignedRows } from "../aligned-rows.ts";
import { PostAmount } from "./post-amount.tsx";

type Post = FormationVersionFragment["posts"][number];

/** The posts of one or more versions side by side. */
export function FormationTable({ formations }: { formations: readonly FormationVersionFragment[] }) {
  const rows = alignedRows(
    formations.map(({ posts }) => posts),
    ({ jobFunction }) => jobFunction,
  );
  const names = formations.map(({ year, stage, label }) => `${year} ${FORMATION_STAGES[stage]}: ${label}`);
  return (
    <TableFrame caption={`Functies: ${names.join(" · ")}`} className="budget-table">
      <thead>
        <tr>
          <th scope="col">Functie</th>
          {formations.map(({ id, year, stage }) => (
            <th className="number" key={id} scope="col">
              {year} {FORMATION_STAGES[stage]}
            </th>
          ))}
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PostRow formations={formations} key={row.key} row={row} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function PostRow({
  formations,
  row,
}: {
  formations: readonly FormationVersionFragment[];
  row: AlignedRow<Post>;
}) {
  const some = row.items.find(Boolean);
  const properties = [some?.costKind && COST_KINDS[some.costKind], some?.employer].filter(Boolean).join(", ");
  return (
    <tr>
      <th scope="row">
        {row.name}
        {properties && <small>{properties}</small>}
      </th>
      {row.items.map((post, column) => (
        <td className="number" key={formations[column]?.id}>
          <PostAmount post={post} />
        </td>
      ))}
      <NoteCell
        cited={row.items.map((post, column) => [formations[column]?.label ?? "", post?.citation] as const)}
        of={row.name}
      />
    </tr>
  );
}

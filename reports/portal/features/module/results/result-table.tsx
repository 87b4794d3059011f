import type { ModuleResultFragment } from "#schema/generated/graphql.ts";
import { TableFrame } from "../../../components/table-frame.tsx";
import { RESULT_KINDS } from "../../../i18n/result-words.ts";
import { ResultGroupRows } from "./result-group-rows.tsx";
import { kindsOf, measureGroups } from "./result-view.ts";

/** What was to be reached and what was, by measure. */
export function ResultTable({ results }: { results: readonly ModuleResultFragment[] }) {
  const kinds = kindsOf(results);
  return (
    <TableFrame
      caption="Taakstellingen en uitkomsten per maat"
      className="table--long"
      isCaptionVisible={false}
    >
      <thead>
        <tr>
          <th scope="col">Maat en categorie</th>
          <th scope="col">Periode</th>
          {kinds.map((kind) => (
            <th className="number" key={kind} scope="col">
              {RESULT_KINDS[kind]}
            </th>
          ))}
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      {measureGroups(results).map((group) => (
        <ResultGroupRows group={group} key={group.measure.code} kinds={kinds} />
      ))}
    </TableFrame>
  );
}

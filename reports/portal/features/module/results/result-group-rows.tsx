import type { ResultKind } from "#schema/generated/graphql.ts";
import { NoteCell } from "../../../components/note-cell.tsx";
import { ObservationValue } from "../../../components/observation-value.tsx";
import { VisuallyHidden } from "../../../components/visually-hidden.tsx";
import { RESULT_KINDS } from "../../../i18n/result-words.ts";
import type { MeasureGroup } from "./result-view.ts";

interface ResultGroupRowsProps {
  readonly group: MeasureGroup;
  readonly kinds: readonly ResultKind[];
}

/** The rows of one measure; a row without category is the total of its categories. */
export function ResultGroupRows({ group, kinds }: ResultGroupRowsProps) {
  const { measure, rows } = group;
  const hasCategories = rows.some(({ category }) => category !== null);
  return (
    <tbody>
      {hasCategories && (
        <tr className="group-row">
          <th colSpan={kinds.length + 3} scope="rowgroup">
            {measure.name}
          </th>
        </tr>
      )}
      {rows.map(({ key, category, period, results }) => (
        <tr key={key}>
          <th scope="row">{category ?? <strong>{hasCategories ? "Totaal" : measure.name}</strong>}</th>
          <td className="period">{period}</td>
          {kinds.map((kind) => {
            const result = results[kind];
            return (
              <td className="number" key={kind}>
                {result ? <ObservationValue observation={result.value} /> : <NotStated />}
              </td>
            );
          })}
          <NoteCell
            cited={kinds.map((kind) => [RESULT_KINDS[kind].toLowerCase(), results[kind]?.citation] as const)}
            of={`${measure.name}, ${category ?? "totaal"}, ${period}`}
          />
        </tr>
      ))}
    </tbody>
  );
}

function NotStated() {
  return (
    <span className="muted">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>niet vermeld</VisuallyHidden>
    </span>
  );
}

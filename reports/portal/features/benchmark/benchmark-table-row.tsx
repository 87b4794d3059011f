import { FictionalMark } from "../../components/fictional-mark.tsx";
import { NoteCell } from "../../components/note-cell.tsx";
import { ObservationValue } from "../../components/observation-value.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { COMPARABILITIES } from "../../i18n/benchmark-words.ts";
import { signedInUnit } from "../../i18n/in-unit.ts";
import { number } from "../../i18n/numbers.ts";
import {
  type BenchmarkAnswer,
  isRanked,
  positionInWords,
  type BenchmarkTableRow as Row,
  rankInWords,
} from "./benchmark-view.ts";

interface BenchmarkTableRowProps {
  readonly benchmark: BenchmarkAnswer;
  readonly row: Row;
  /** What the row says of itself alone. */
  readonly note: string;
  readonly hasSimilarity: boolean;
}

/** One municipality: its value, its place in the group, and whether it counts. */
export function BenchmarkTableRow({ benchmark, row, note, hasSimilarity }: BenchmarkTableRowProps) {
  const { municipality, value, comparability, isOwn, similarity, differenceFromMedian } = row;
  const { unit } = value;
  return (
    <tr className={isOwn ? "own-row" : undefined}>
      {isRanked(benchmark) && <td className="number">{rankInWords(row)}</td>}
      <th scope="row">
        <TextLink to={`/gemeente/${municipality.code}`}>{municipality.name}</TextLink>
        {isOwn && <small>◆ gekozen</small>}
        <FictionalMark name={municipality.name} isFictional={municipality.isFictional} />
      </th>
      <td className="number">
        <ObservationValue isReasonElsewhere isUnitElsewhere observation={value} />
      </td>
      {isRanked(benchmark) && (
        <>
          <td className="number">
            {differenceFromMedian !== null && signedInUnit(differenceFromMedian, unit)}
          </td>
          <td>{comparability === "OK" && positionInWords(row, benchmark.statistics)}</td>
        </>
      )}
      {hasSimilarity && <td className="number">{similarity !== null && `${number(similarity)} van 100`}</td>}
      <td>
        {COMPARABILITIES[comparability]}
        {note && <small>{note}</small>}
      </td>
      <NoteCell
        cited={[
          ["waarde", value.citation],
          ["noemer", value.denominatorCitation],
        ]}
        of={`${benchmark.indicator.name} van ${municipality.name}`}
      />
    </tr>
  );
}

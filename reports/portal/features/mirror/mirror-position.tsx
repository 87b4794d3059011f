import type { MirrorFigureQuery } from "#schema/generated/graphql.ts";
import { COMPARABILITIES } from "../../i18n/benchmark-words.ts";
import { positionInWords, rankInWords } from "../benchmark/benchmark-view.ts";

type Benchmark = MirrorFigureQuery["benchmark"];

interface MirrorPositionProps {
  readonly benchmark: Benchmark;
  readonly row: Benchmark["rows"][number];
}

/** Where the municipality stands, with its rank below; or why no position can be given. */
export function MirrorPosition({ benchmark, row }: MirrorPositionProps) {
  const { comparability, note, statistics } = benchmark;
  if (comparability !== "OK" || row.comparability !== "OK") {
    return (
      <>
        {COMPARABILITIES[row.comparability]}
        <small>{row.note ?? note}</small>
      </>
    );
  }
  return (
    <>
      {positionInWords(row, statistics)}
      <small>
        rang {rankInWords(row)} van {statistics?.count}
      </small>
    </>
  );
}

import type { BenchmarkQuery, ComparedMunicipalityFragment } from "#schema/generated/graphql.ts";

export type BenchmarkAnswer = BenchmarkQuery["benchmark"];
export type BenchmarkTableRow = ComparedMunicipalityFragment;

type Whole = Pick<BenchmarkAnswer, "comparability" | "note">;

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Whether anyone is ranked; otherwise no rank, no difference and no position is shown. */
export function isRanked({ comparability }: Pick<BenchmarkAnswer, "comparability">): boolean {
  return comparability === "OK";
}

/** What the comparison is worth, in one sentence to begin with. */
export function sentenceOf({
  comparability,
  note,
  rows,
}: Whole & { readonly rows: readonly Pick<BenchmarkTableRow, "comparability">[] }): string {
  if (comparability === "OK") {
    const counted = rows.filter((row) => row.comparability === "OK").length;
    const of = counted === rows.length ? `Alle ${counted}` : `${counted} van de ${rows.length}`;
    return `${of} gemeenten in beeld zijn met elkaar te vergelijken.${note ? ` ${note}` : ""}`;
  }
  if (comparability === "STRUCTURALLY_EQUAL") return `Deze vergelijking is leeg: ${lowered(note ?? "")}`;
  if (comparability === "NOT_AVAILABLE") return `Er is niets te vergelijken: ${lowered(note ?? "")}`;
  return `Hier is geen rangorde: ${lowered(note ?? "")}`;
}

/** What a row says of itself, without the sentence that is said of the whole. */
function ownNote(note: string | null, whole: string | null): string {
  return (note ?? "").replace(whole ?? "\n", "").trim();
}

/** The notes of the rows, and what is the same in all of them, which need be said only once. */
export function notesOf({
  rows,
  note: whole,
}: {
  readonly note: string | null;
  readonly rows: readonly Pick<BenchmarkTableRow, "note">[];
}): { readonly shared: string; readonly of: (row: Pick<BenchmarkTableRow, "note">) => string } {
  const all = new Set(rows.map(({ note }) => ownNote(note, whole)));
  const [only = ""] = all;
  const shared = all.size === 1 ? only : "";
  return { shared, of: ({ note }) => (shared ? "" : ownNote(note, whole)) };
}

/** A rank with who shares it: `3`, or `3, gedeeld door 2`. */
export function rankInWords({ rank, rankTies }: Pick<BenchmarkTableRow, "rank" | "rankTies">): string {
  if (rank === null) return "";
  return rankTies !== null && rankTies > 1 ? `${rank}, gedeeld door ${rankTies}` : String(rank);
}

type Placed = Pick<BenchmarkTableRow, "position"> & { readonly value: { readonly value: number | null } };
type Quartiles = Pick<NonNullable<BenchmarkAnswer["statistics"]>, "lowerQuartile" | "upperQuartile">;

/** Where a municipality stands in its group; high and low where neither is better. */
export function positionInWords({ position, value: { value } }: Placed, quartiles: Quartiles | null): string {
  if (position === "BETTER") return "beter dan de middelste helft";
  if (position === "WORSE") return "minder goed dan de middelste helft";
  if (position === "AVERAGE") return "in de middelste helft";
  if (value === null || quartiles?.lowerQuartile == null || quartiles.upperQuartile === null) return "";
  if (value > quartiles.upperQuartile) return "hoger dan de middelste helft";
  return value < quartiles.lowerQuartile ? "lager dan de middelste helft" : "in de middelste helft";
}

const FEW = 40;
const AROUND = 5;

/** A long table begins with the own municipality and its neighbours by rank, or with the first ranks. */
export function rowsInSight<Row extends Pick<BenchmarkTableRow, "isOwn" | "rank">>(
  rows: readonly Row[],
  isAll: boolean,
): readonly Row[] {
  if (isAll || rows.length <= FEW) return rows;
  const near = new Set<number>();
  const own = rows.flatMap(({ isOwn }, index) => (isOwn ? [index] : []));
  for (const index of own) {
    near.add(index);
    if (rows[index]?.rank == null) continue;
    for (let step = -AROUND; step <= AROUND; step += 1) near.add(index + step);
  }
  if (near.size <= own.length) for (let index = 0; index < 2 * AROUND; index += 1) near.add(index);
  return rows.filter((row, index) => near.has(index) && (row.isOwn || row.rank !== null));
}

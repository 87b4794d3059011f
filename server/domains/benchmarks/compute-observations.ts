import type { ObservationConnection } from "#schema/types/observations/observation-connection.ts";
import type { ObservationsInput } from "#schema/types/observations/observations-input.ts";
import type { Reader } from "../../database/reader.ts";
import { argumentError } from "../../graphql/argument-error.ts";
import { fromCursor, type Place, toCursor } from "./cursor.ts";
import { type ComputedObservationRow, observationOfGroup } from "./observation-of-group.ts";
import { groupCountOf, groupsOf } from "./observations.queries.ts";
import { type ObservationsQuestion, questionOf } from "./observations-question.ts";

/** A page as it is answered, with the question that its count is asked by. */
export interface ComputedObservations extends ObservationConnection {
  readonly nodes: ComputedObservationRow[];
  readonly question: ObservationsQuestion;
}

interface Found {
  readonly place: Place;
  readonly row: ComputedObservationRow;
}

const LARGEST_PAGE = 10_000;

function requirePageSize(first: number | null | undefined): number {
  const size = first ?? 100;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw argumentError(
    "first",
    `Een bladzijde heeft 1 tot ${String(LARGEST_PAGE)} rijen, maar gevraagd is: ${String(size)}. Alles tegelijk: /export/observations.csv.`,
  );
}

/** Where to begin: the indicator of the cursor, and after its key; without a cursor at the first. */
function beginningOf(
  { definitions }: ObservationsQuestion,
  after: string | null | undefined,
): { index: number; key: readonly string[] | null } {
  if (after == null) return { index: 0, key: null };
  const { indicator, key } = fromCursor(after);
  const index = definitions.findIndex(({ code }) => code === indicator);
  if (index >= 0) return { index, key };
  throw argumentError(
    "after",
    `Deze cursor hoort bij indicator «${indicator}», die niet gevraagd is. Stel dezelfde vraag als bij de vorige bladzijde.`,
  );
}

/** Reads one page: one statement for each indicator that the page reaches. */
export async function computeObservations(
  reader: Reader,
  input: ObservationsInput,
  today: string,
): Promise<ComputedObservations> {
  const question = questionOf(input, today);
  const size = requirePageSize(input.first);
  const { index, key } = beginningOf(question, input.after);
  const found: Found[] = [];
  for (const [step, definition] of question.definitions.slice(index).entries()) {
    if (found.length > size) break;
    const values = [...question.values, step === 0 ? key : null, size + 1 - found.length];
    const groups = await reader.read(groupsOf(definition), values);
    for (const group of groups) {
      found.push({
        place: { indicator: definition.code, key: group.key },
        row: observationOfGroup(group, definition),
      });
    }
  }
  const page = found.slice(0, size);
  const last = page.at(-1);
  const pageInfo = { hasNextPage: found.length > size, endCursor: last ? toCursor(last.place) : null };
  return { nodes: page.map(({ row }) => row), pageInfo, question };
}

/** Counts all rows of a question, over all its pages. */
export async function countObservations(
  reader: Reader,
  { definitions, values }: ObservationsQuestion,
): Promise<number> {
  const counts = await Promise.all(
    definitions.map((definition) => reader.read(groupCountOf(definition), values)),
  );
  return counts.flat().reduce((sum, { count }) => sum + count, 0);
}

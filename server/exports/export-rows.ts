import type { Reader } from "../database/reader.ts";
import {
  type ComputedObservationRow,
  observationOfGroup,
} from "../domains/benchmarks/observation-of-group.ts";
import { groupsOf } from "../domains/benchmarks/observations.queries.ts";
import type { ObservationsQuestion } from "../domains/benchmarks/observations-question.ts";

/** All rows of a question in portions, by the same statement as a page of GraphQL is read by: the same figures. */
export async function* exportRows(
  reader: Reader,
  { definitions, values }: ObservationsQuestion,
): AsyncGenerator<ComputedObservationRow[]> {
  for (const definition of definitions) {
    for await (const groups of reader.stream(groupsOf(definition), [...values, null, null])) {
      yield groups.map((group) => observationOfGroup(group, definition));
    }
  }
}

import type { VariableValue } from "./bind-query.ts";
import type { SluggedValues } from "./embed-parameters.ts";
import type { StoredDashboard, StoredDashcard } from "./stored.ts";

/** One value where there is one, several as a list, and nothing for what is empty. */
function asVariable(value: unknown): VariableValue | undefined {
  const values = [value].flat().filter((one) => one !== null && one !== undefined && one !== "");
  if (values.length === 0) return undefined;
  return (values.length === 1 ? values[0] : values) as VariableValue;
}

/**
 * The variables of the card on a dashboard, by the mappings of that place.
 * A mapping without `card_id` is left out without a word: that trap is real.
 */
export function variablesOf(
  { parameters }: Pick<StoredDashboard, "parameters">,
  { card_id: cardId, parameter_mappings: mappings }: StoredDashcard,
  values: SluggedValues,
): Map<string, VariableValue> {
  const variables = new Map<string, VariableValue>();
  for (const mapping of mappings) {
    if (mapping.card_id === undefined || mapping.card_id !== cardId) continue;
    const parameter = parameters.find(({ id }) => id === mapping.parameter_id);
    if (!parameter) continue;
    const value = asVariable(values[parameter.slug] ?? parameter.default);
    if (value !== undefined) variables.set(mapping.target[1][1], value);
  }
  return variables;
}

import { registerEnumType } from "type-graphql";

/**
 * A list of values in the contract, each with what it means.
 * @returns the values by their own name, to be used as a type function: `() => Evidence`
 */
export function contractEnum<Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
): { readonly [V in Value]: V } {
  const values = Object.fromEntries(Object.keys(meanings).map((value) => [value, value])) as {
    [V in Value]: V;
  };
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }]),
  ) as Record<Value, { description: string }>;
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

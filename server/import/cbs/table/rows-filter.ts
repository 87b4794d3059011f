/** The keys wanted of one dimension, padded as CBS pads them. */
export interface Choice {
  readonly dimension: string;
  readonly keys: readonly string[];
}

const quoted = (key: string): string => `'${key.replaceAll("'", "''")}'`;

/**
 * OData's filter for the rows of municipalities, ready for in an address.
 * It only spares transport: the rows that come are judged again.
 */
export function rowsFilter(regionDimension: string, choices: readonly Choice[]): string {
  const clauses = choices.map(({ dimension, keys }) => {
    const equals = keys.map((key) => `${dimension} eq ${quoted(key)}`);
    return `(${equals.join(" or ")})`;
  });
  return encodeURIComponent([`startswith(${regionDimension},'GM')`, ...clauses].join(" and "));
}

/** `validFrom` → `valid_from`: the name of a property in the database. */
export function toColumn(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `valid_from` → `validFrom`: the name of a column in the code. */
export function toProperty(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

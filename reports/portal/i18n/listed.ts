/** Words in a row as Dutch has them: `a, b en c`. A list of a browser's own costs a telephone more than the page around it. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} en ${last}`;
}

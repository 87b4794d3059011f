/** A string of JSON, left as it is, or a number. */
const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Reads JSON with every number as the text in which it was written, for a double keeps 17 digits at most.
 * `{"Value": 0.10000000000000000001}` gives `{ Value: "0.10000000000000000001" }`.
 * @throws SyntaxError when it is not JSON
 */
export function parseExactJson(text: string): unknown {
  return JSON.parse(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}

import type { FormattedExecutionResult } from "graphql";

/** The data of an answer as JSON text, made by the database. */
export class RawAnswer {
  constructor(readonly text: string) {}
}

/** Writes a result; the text of a raw answer goes in as it is. */
export function stringifyAnswer(result: FormattedExecutionResult): string {
  const { data } = result as { readonly data?: unknown };
  return data instanceof RawAnswer ? `{"data":${data.text}}\n` : `${JSON.stringify(result)}\n`;
}

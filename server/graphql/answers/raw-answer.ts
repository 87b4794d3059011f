import type { FormattedExecutionResult } from "graphql";

/** The data of an answer as JSON text, made by the database. */
export class RawAnswer {
  constructor(readonly text: string) {}
}

/** Writes a result; the text of a raw answer goes in as it is. */
export function stringifyAnswer(result: FormattedExecutionResult): string {
  const { data, extensions } = result as { readonly data?: unknown; readonly extensions?: unknown };
  if (!(data instanceof RawAnswer)) return `${JSON.stringify(result)}\n`;
  const beside = extensions === undefined ? "" : `,"extensions":${JSON.stringify(extensions)}`;
  return `{"data":${data.text}${beside}}\n`;
}

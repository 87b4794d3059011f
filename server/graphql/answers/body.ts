import { OUT_OF_TIME } from "../trouble-words.ts";

export const BEFORE_DATA = '{"data":';

/** Makes a body of the data and of what stands behind them. */
export type BodyOf = (rest: string) => string | Buffer;

/** A body with this JSON text as its data. */
export function bodyOfText(text: string): BodyOf {
  return (rest) => `${BEFORE_DATA}${text}${rest}`;
}

const ERRORS = JSON.stringify([{ message: OUT_OF_TIME, extensions: { code: "QUERY_TOO_EXPENSIVE" } }]);

/** The body where the database took too long. */
export const OUT_OF_TIME_BODY: BodyOf = (rest) => `{"errors":${ERRORS},"data":null${rest}`;

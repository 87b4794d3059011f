import type { ErrorCode } from "../user-error.ts";

/** A request that is not looked at further. The message, in Dutch, says why and what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly statusCode: 400 | 415 | 429 | 503,
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

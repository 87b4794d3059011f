/** What the double answers: text as plain text, bytes of a page with their type, anything else as JSON. */
export interface DoubleAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** The content type, where it is neither plain text nor JSON. */
  readonly type?: string;
}

/** An answer that ends the handling of a request, such as a 400. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(readonly answer: DoubleAnswer) {
    super(`Metabase refuses with ${answer.status}.`);
  }
}

/** An answer of 200 with JSON. */
export function ok(body: unknown): DoubleAnswer {
  return { status: 200, body };
}

/** Something that is not there. */
export function notFound(): Refusal {
  return new Refusal({ status: 404, body: "Not found." });
}

/** A request that can't be granted, in Metabase's own words. */
export function badRequest(body: unknown): Refusal {
  return new Refusal({ status: 400, body });
}

import type { z } from "zod";
import { MetabaseTrouble } from "./metabase-trouble.ts";

/** A way of asking that may change something, or not. */
export type Method = "GET" | "POST" | "PUT";

/** How we show who we are. */
export type Credentials =
  | { readonly kind: "API_KEY"; readonly key: string }
  | { readonly kind: "SESSION"; readonly id: string }
  | { readonly kind: "NONE" };

/** Where a Metabase is, and what it takes to reach it. */
export interface ClientOptions {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly credentials: Credentials;
  readonly fetch: typeof fetch;
  /** Milliseconds before a request is given up. */
  readonly patience: number;
  /** Is told of every request that may change something, before it is sent. */
  readonly onChange?: (request: string) => void;
}

/** What came back, whatever it is. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A token opens figures, so it stands in no message. */
function withoutToken(path: string): string {
  return path.replace(/\/ey[\w.-]+/, "/…");
}

/** What of a body may be shown. */
const SHOWN = 300;

function headersOf(credentials: Credentials): Record<string, string> {
  switch (credentials.kind) {
    case "API_KEY":
      return { "x-api-key": credentials.key };
    case "SESSION":
      return { "x-metabase-session": credentials.id };
    case "NONE":
      return {};
  }
}

function parse(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

function inWords(body: unknown): string {
  return (typeof body === "string" ? body : JSON.stringify(body)).slice(0, SHOWN);
}

/** Asks one Metabase. Every answer is read by a schema; what does not fit is trouble with what came in it. */
export class MetabaseClient {
  constructor(private readonly options: ClientOptions) {}

  get origin(): string {
    return this.options.origin;
  }

  /** The same Metabase, asked as someone else. */
  as(credentials: Credentials): MetabaseClient {
    return new MetabaseClient({ ...this.options, credentials });
  }

  /** @throws MetabaseTrouble when it is refused, or answered with something else than `schema` */
  async get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
    return this.#read("GET", path, await this.ask("GET", path), schema);
  }

  /** The same, but null when it is not there. */
  async find<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema> | null> {
    const reply = await this.ask("GET", path);
    return reply.status === 404 ? null : this.#read("GET", path, reply, schema);
  }

  /** @throws MetabaseTrouble when it is refused, or answered with something else than `schema` */
  async change<Schema extends z.ZodType>(
    method: "POST" | "PUT",
    path: string,
    body: unknown,
    schema: Schema,
  ): Promise<z.output<Schema>> {
    this.options.onChange?.(`${method} ${path}`);
    return this.#read(method, path, await this.ask(method, path, body), schema);
  }

  /**
   * Asks, whatever the answer.
   * @throws MetabaseTrouble when nobody answers in time
   */
  async ask(method: Method, path: string, body?: unknown): Promise<Reply> {
    const { origin, credentials, patience } = this.options;
    try {
      const response = await this.options.fetch(`${origin}${path}`, {
        method,
        headers: {
          ...headersOf(credentials),
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(patience),
        redirect: "error",
      });
      return { status: response.status, body: parse(await response.text()) };
    } catch {
      throw new MetabaseTrouble(
        `Metabase op ${origin} antwoordt niet op ${method} ${withoutToken(path)}: controleer of het draait en of METABASE_URL klopt.`,
      );
    }
  }

  #read<Schema extends z.ZodType>(
    method: Method,
    path: string,
    { status, body }: Reply,
    schema: Schema,
  ): z.output<Schema> {
    if (status === 401)
      throw new MetabaseTrouble(`Metabase op ${this.origin} kent ons niet: controleer METABASE_API_KEY.`);
    if (status >= 300)
      throw new MetabaseTrouble(
        `Metabase weigert ${method} ${withoutToken(path)} met ${status}: ${inWords(body)}`,
      );
    const { success, data, error } = schema.safeParse(body);
    if (success) return data;
    const [issue] = error.issues;
    throw new MetabaseTrouble(
      `Metabase antwoordt op ${method} ${path} iets onverwachts bij ${issue?.path.join(".") ?? "het geheel"} (${issue?.message ?? ""}): ${inWords(body)}`,
    );
  }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type DoubleAnswer, notFound, Refusal } from "./double-answer.ts";
import { type DoubleRoute, matchRoute } from "./double-route.ts";
import { DoubleState } from "./double-state.ts";
import type { DoubleVersion } from "./double-version.ts";
import { cardRoutes } from "./routes/card-routes.ts";
import { collectionRoutes } from "./routes/collection-routes.ts";
import { dashboardRoutes } from "./routes/dashboard-routes.ts";
import { databaseRoutes } from "./routes/database-routes.ts";
import { embedRoutes } from "./routes/embed-routes.ts";
import { settingRoutes } from "./routes/setting-routes.ts";
import { setupRoutes } from "./routes/setup-routes.ts";

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, { status, body, type }: DoubleAnswer): void {
  if (body === undefined) response.writeHead(status).end();
  else if (typeof body === "string")
    response.writeHead(status, { "content-type": type ?? "text/plain; charset=utf-8" }).end(body);
  else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** A strict Metabase on 127.0.0.1, as `docs/adr/0029` describes its contract. Disposing of it stops it. */
export class MetabaseDouble implements AsyncDisposable {
  readonly state: DoubleState;
  /** Method and path of every request that changes something, oldest first. */
  readonly changes: string[] = [];
  /** How many requests came, of any kind. */
  requests = 0;
  origin = "";
  readonly #server: Server;
  readonly #routes: readonly DoubleRoute[];

  private constructor(version: DoubleVersion, clock: () => Date, pages: readonly DoubleRoute[]) {
    this.state = new DoubleState(version);
    this.#routes = [
      ...setupRoutes(this.state),
      ...settingRoutes(this.state),
      ...databaseRoutes(this.state),
      ...collectionRoutes(this.state),
      ...cardRoutes(this.state),
      ...dashboardRoutes(this.state),
      ...embedRoutes(this.state, clock),
      ...pages,
    ];
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** @param pages addresses besides the API, such as `embed.js` */
  static async start(
    version: DoubleVersion,
    clock: () => Date = () => new Date(),
    pages: readonly DoubleRoute[] = [],
  ): Promise<MetabaseDouble> {
    const double = new MetabaseDouble(version, clock, pages);
    await new Promise<void>((resolve) => double.#server.listen(0, "127.0.0.1", resolve));
    double.origin = `http://127.0.0.1:${(double.#server.address() as AddressInfo).port}`;
    return double;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests += 1;
    try {
      send(response, await this.#handle(request, await readJson(request)));
    } catch (error) {
      if (error instanceof Refusal) send(response, error.answer);
      else
        send(response, {
          status: 500,
          body: { message: error instanceof Error ? error.message : String(error) },
        });
    }
  }

  async #handle(request: IncomingMessage, body: unknown): Promise<DoubleAnswer> {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.origin);
    for (const route of this.#routes) {
      const at = matchRoute(route, request.method ?? "GET", pathname);
      if (at === null) continue;
      const isSuperuser = this.#isSuperuser(request);
      if (isSuperuser === null && route.isOpen !== true)
        throw new Refusal({ status: 401, body: "Unauthenticated" });
      if (route.method !== "GET" && route.isHarmless !== true)
        this.changes.push(`${route.method} ${pathname}`);
      return await route.handle({ at, query: searchParams, body, isSuperuser: isSuperuser === true });
    }
    throw notFound();
  }

  /** Null when nobody has signed in. */
  #isSuperuser({ headers }: IncomingMessage): boolean | null {
    const key = String(headers["x-api-key"] ?? "");
    if (this.state.sessions.has(String(headers["x-metabase-session"] ?? ""))) return true;
    return this.state.apiKeys.get(key) ?? null;
  }
}

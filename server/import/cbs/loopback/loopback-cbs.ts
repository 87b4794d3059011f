import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the loopback server does with a request: it answers, or breaks the connection or hangs instead. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly instead?: "BREAK" | "HANG";
}

/** Answers an address, or leaves it to the next route; `times` counts the requests for it, this one included. */
export type Route = (address: URL, times: number) => Reply | null;

const JSON_TYPE = { "content-type": "application/json; odata.metadata=minimal; charset=utf-8" };

function answer(response: ServerResponse, { status = 200, headers = {}, body, instead }: Reply): void {
  if (instead === "BREAK") response.destroy();
  if (instead === undefined) response.writeHead(status, { ...JSON_TYPE, ...headers }).end(body);
}

/** A server on 127.0.0.1 in CBS's place. Addresses keep CBS's paths below `/v4` and `/v3`. Disposing of it stops it. */
export class LoopbackCbs implements AsyncDisposable {
  /** Path and question of each request, readable. */
  readonly requests: string[] = [];
  readonly origin: string;
  readonly #server: Server;

  private constructor(server: Server, origin: string) {
    this.#server = server;
    this.origin = origin;
  }

  static async start(...routes: Route[]): Promise<LoopbackCbs> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const cbs = new LoopbackCbs(server, `http://127.0.0.1:${port}`);
    server.on("request", (request, response) => {
      const address = new URL(request.url ?? "/", cbs.origin);
      const asked = decodeURIComponent(address.pathname + address.search);
      cbs.requests.push(asked);
      const times = cbs.requests.filter((earlier) => earlier === asked).length;
      const reply = routes.reduce<Reply | null>((found, route) => found ?? route(address, times), null);
      answer(response, reply ?? { status: 404, body: "{}" });
    });
    return cbs;
  }

  get addresses() {
    return { v4: `${this.origin}/v4`, v3: `${this.origin}/v3` };
  }

  /** How often something was asked. */
  count(part: string): number {
    return this.requests.filter((request) => request.includes(part)).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

import { Agent, request } from "node:http";

/** What is sent: as an attack has it, or as a normal question. */
export interface Sent {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answered {
  /** 0 where there was no answer. */
  readonly status: number;
  readonly body: string;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Sends one request and waits for the whole answer; a connection that breaks is an answer with status 0. */
export function send(port: number, { method, path, headers, body }: Sent): Promise<Answered> {
  const start = performance.now();
  return new Promise((resolve) => {
    const done = (status: number, text: string): void => {
      resolve({ status, body: text, milliseconds: performance.now() - start });
    };
    const length = method === "POST" ? { "content-length": String(Buffer.byteLength(body)) } : {};
    const sent = request(
      { agent, port, host: "127.0.0.1", method, path, headers: { ...headers, ...length } },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (chunk: string) => {
          text += chunk;
        });
        answer.on("end", () => {
          done(answer.statusCode ?? 0, text);
        });
        answer.on("error", () => {
          done(0, "");
        });
      },
    );
    sent.on("error", () => {
      done(0, "");
    });
    sent.end(body);
  });
}

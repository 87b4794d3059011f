import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

/** An address that stays, before a server that comes back at another port. */
export interface Relay {
  readonly port: number;
  /** Where the next connections go. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

/** Listens on a free port of this machine and passes on what comes. */
export async function startRelay(): Promise<Relay> {
  let target = 0;
  const server = createServer((caller) => {
    const called = connect(target, "127.0.0.1");
    for (const [one, other] of [
      [caller, called],
      [called, caller],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
      one.pipe(other);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => {
      target = port;
    },
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}

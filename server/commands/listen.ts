import { createServer } from "node:net";
import { OperatorError } from "../config/operator-error.ts";

/** Where the server is to be found on the network. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The sentence for an address that cannot be listened on; anything else comes back as it is. */
export function addressTrouble(error: unknown, { host, port }: Address): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "EADDRINUSE":
      return new OperatorError(
        `Poort ${port} is bezet: stop het programma dat hem gebruikt, of kies een andere met PORT=${port + 1} npm start.`,
      );
    case "EACCES":
      return new OperatorError(
        `Poort ${port} mag deze gebruiker niet openen: kies met PORT een poort boven 1023.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new OperatorError(
        `Het adres ${host} is niet van deze machine: pas HOST aan, of laat het weg voor 127.0.0.1.`,
      );
    default:
      return error;
  }
}

/**
 * Tries an address before the long work begins.
 * @throws OperatorError when it cannot be listened on
 */
export function expectFreeAddress(address: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- an error goes in, an error comes out
      reject(addressTrouble(error, address));
    });
    server.listen(address.port, address.host, () => {
      server.close(() => {
        resolve();
      });
    });
  });
}

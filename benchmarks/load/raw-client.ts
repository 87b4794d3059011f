import { connect, type Socket } from "node:net";

const END_OF_HEAD = Buffer.from("\r\n\r\n");
const END_OF_CHUNKS = Buffer.from("0\r\n\r\n");

/** Where the answer that stands in `data` ends, or null while it is not whole. */
function endOfAnswer(data: Buffer): number | null {
  const head = data.indexOf(END_OF_HEAD);
  if (head === -1) return null;
  const length = /content-length: (\d+)/i.exec(data.toString("latin1", 0, head))?.[1];
  const body = head + END_OF_HEAD.length;
  if (length !== undefined) return data.length >= body + Number(length) ? body + Number(length) : null;
  const end = data.indexOf(END_OF_CHUNKS, head);
  return end === -1 ? null : end + END_OF_CHUNKS.length;
}

/** One connection that asks, waits for the whole answer and asks again; so simple that it leaves the processor to the servers. */
export class RawClient {
  readonly #socket: Socket;
  #received: Buffer[] = [];
  #size = 0;
  #answered: (() => void) | null = null;

  constructor(port: number) {
    this.#socket = connect(port, "127.0.0.1");
    this.#socket.setNoDelay(true);
    this.#socket.on("data", (chunk) => {
      this.#receive(chunk);
    });
  }

  /** Asks once; resolves with the status when the whole answer is there. */
  ask(request: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#socket.once("error", reject);
      this.#socket.write(request, () => this.#socket.off("error", reject));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#size += chunk.length;
    const data = this.#received.length === 1 ? chunk : Buffer.concat(this.#received, this.#size);
    if (endOfAnswer(data) === null) {
      this.#received = [data];
      return;
    }
    this.#received = [];
    this.#size = 0;
    this.#answered?.();
  }
}

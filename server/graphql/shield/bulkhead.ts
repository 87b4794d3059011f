import type { FastifyReply } from "fastify";
import { Refusal } from "./refusal.ts";
import type { TrafficLimits } from "./traffic-limits.ts";

/** Too much comes at once: the caller is told to come back. */
export class Busy extends Error {
  override readonly name = "Busy";
}

interface Waiting {
  readonly enter: () => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * A bulkhead: so many places and a queue before them. Who finds the queue full, or waits too long, is refused, so that
 * what floods one room does not sink the ship.
 */
export class Bulkhead {
  #inside = 0;
  readonly #queue = new Set<Waiting>();

  constructor(private readonly limits: Pick<TrafficLimits, "concurrent" | "queued" | "longestWait">) {}

  /** A place where one is free, and gives it back when called, also when called twice; null where all are taken. */
  enterNow(): (() => void) | null {
    if (this.#inside >= this.limits.concurrent) return null;
    this.#inside += 1;
    return this.#exit();
  }

  /**
   * Waits for a place.
   * @param gone aborted when who waits goes away
   * @returns gives the place back; may be called twice
   * @throws Busy
   */
  async enter(gone?: AbortSignal): Promise<() => void> {
    const leave = this.enterNow();
    if (leave) return leave;
    if (this.#queue.size >= this.limits.queued) throw new Busy("The queue is full.");
    await this.#wait(gone);
    return this.#exit();
  }

  #exit(): () => void {
    let isInside = true;
    return () => {
      if (isInside) this.#leave();
      isInside = false;
    };
  }

  #wait(gone?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        clearTimeout(waiting.timer);
        if (this.#queue.delete(waiting)) reject(new Busy("Nobody left in time."));
      };
      const waiting: Waiting = { enter: resolve, timer: setTimeout(giveUp, this.limits.longestWait) };
      gone?.addEventListener("abort", giveUp);
      this.#queue.add(waiting);
    });
  }

  /** Hands the place to who waits longest; the number inside stays the same then. */
  #leave(): void {
    const [next] = this.#queue;
    if (next === undefined) {
      this.#inside -= 1;
      return;
    }
    this.#queue.delete(next);
    clearTimeout(next.timer);
    next.enter();
  }
}

const COME_BACK = "Het is nu te druk. Probeer het over enkele seconden opnieuw.";

/** Without a reason of its own an abort makes an error with its stack. */
const GONE = "the connection is closed";

async function waitFor(bulkhead: Bulkhead, { raw }: FastifyReply): Promise<void> {
  const gone = new AbortController();
  raw.once("close", () => {
    gone.abort(GONE);
  });
  const leave = await bulkhead.enter(gone.signal).catch((error: unknown) => {
    throw error instanceof Busy ? new Refusal(503, "RATE_LIMITED", COME_BACK) : error;
  });
  if (gone.signal.aborted) leave();
  else gone.signal.addEventListener("abort", leave);
}

/**
 * Lets a request in when there is a place, until its answer is gone or the caller is.
 * @throws Refusal 503 when there will be none
 */
export function admit(bulkhead: Bulkhead) {
  return async (reply: FastifyReply): Promise<void> => {
    const leave = bulkhead.enterNow();
    if (leave) reply.raw.once("close", leave);
    else await waitFor(bulkhead, reply);
  };
}

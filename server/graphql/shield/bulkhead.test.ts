import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Bulkhead, Busy } from "./bulkhead.ts";

const LONG = 60_000;

test("who finds a place goes in, the next waits, the one after that is refused at once", async () => {
  const bulkhead = new Bulkhead({ concurrent: 1, queued: 1, longestWait: LONG });
  const leave = await bulkhead.enter();
  const second = bulkhead.enter();
  await expect(bulkhead.enter()).rejects.toThrow(Busy);
  leave();
  (await second)();
  (await bulkhead.enter())();
});

test("who waits too long is refused, and leaves the queue", async () => {
  const bulkhead = new Bulkhead({ concurrent: 1, queued: 1, longestWait: 5 });
  const leave = await bulkhead.enter();
  await expect(bulkhead.enter()).rejects.toThrow(Busy);
  leave();
  (await bulkhead.enter())();
});

test("who goes away leaves the queue to the next", async () => {
  const bulkhead = new Bulkhead({ concurrent: 1, queued: 1, longestWait: LONG });
  const leave = await bulkhead.enter();
  const gone = new AbortController();
  const waiting = bulkhead.enter(gone.signal);
  gone.abort();
  await expect(waiting).rejects.toThrow(Busy);
  const next = bulkhead.enter();
  leave();
  (await next)();
});

test("a place that is given back twice counts once", async () => {
  const bulkhead = new Bulkhead({ concurrent: 1, queued: 0, longestWait: LONG });
  const leave = await bulkhead.enter();
  leave();
  leave();
  await bulkhead.enter();
  await expect(bulkhead.enter()).rejects.toThrow(Busy);
});

test("never more inside than there are places, whatever comes and goes, and at the end all of them are free", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 30 }),
      async (concurrent, queued, callers) => {
        const bulkhead = new Bulkhead({ concurrent, queued, longestWait: LONG });
        let inside = 0;
        let most = 0;
        const visits = Array.from({ length: callers }, async () => {
          const leave = await bulkhead.enter().catch(() => null);
          if (leave === null) return "refused";
          inside += 1;
          most = Math.max(most, inside);
          await Promise.resolve();
          inside -= 1;
          leave();
          return "served";
        });
        const outcomes = await Promise.all(visits);
        expect(most).toBeLessThanOrEqual(concurrent);
        expect(outcomes.filter((outcome) => outcome === "served")).toHaveLength(
          Math.min(callers, concurrent + queued),
        );
        for (let place = 0; place < concurrent; place += 1) await bulkhead.enter();
      },
    ),
  );
});

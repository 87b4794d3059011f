import { setTimeout as wait } from "node:timers/promises";
import { median, quantile } from "../load/statistics.ts";
import { memoryOf } from "./fine-processor.ts";
import { normalQuestion } from "./normal-question.ts";
import { type Answered, send } from "./send.ts";

/** What a server does with twice as much as it can. */
export interface Overloaded {
  /** Answers a second when it is asked as fast as it answers. */
  readonly capacity: number;
  readonly offered: number;
  readonly answered: number;
  readonly refused: number;
  /** Anything else: a broken connection, another status. */
  readonly other: number;
  /** Milliseconds. */
  readonly answeredP50: number;
  readonly answeredP99: number;
  readonly refusedP99: number;
  /** MB: before, the most during, and after. */
  readonly memory: { readonly before: number; readonly most: number; readonly after: number };
  /** Milliseconds from the last request until answers take what they took before. */
  readonly normalAgainAfter: number;
}

let number = 2_000_000;
const ask = (port: number): Promise<Answered> => send(port, normalQuestion(number++));

async function capacityOf(port: number, milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let answered = 0;
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (performance.now() < end) if ((await ask(port)).status === 200) answered += 1;
    }),
  );
  return answered / (milliseconds / 1000);
}

async function alone(port: number): Promise<number> {
  const took: number[] = [];
  for (let count = 0; count < 15; count += 1) took.push((await ask(port)).milliseconds);
  return median(took);
}

/** Sends at a pace of its own, whether answers come or not: as a crowd does. */
async function crowd(port: number, perSecond: number, milliseconds: number): Promise<Answered[]> {
  const start = performance.now();
  const asked: Promise<Answered>[] = [];
  for (let elapsed = 0; elapsed < milliseconds; elapsed = performance.now() - start) {
    while (asked.length < (elapsed / 1000) * perSecond) asked.push(ask(port));
    await wait(5);
  }
  return Promise.all(asked);
}

/** Finds out what it can, asks twice that for so long, and waits until it is itself again. */
export async function overload(
  { port, pid }: { readonly port: number; readonly pid: number },
  milliseconds: number,
): Promise<Overloaded> {
  await capacityOf(port, 3000);
  const usual = await alone(port);
  const capacity = await capacityOf(port, 8000);
  const before = memoryOf(pid);
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, memoryOf(pid));
  }, 100);
  const answers = await crowd(port, 2 * capacity, milliseconds);
  const end = performance.now();
  while ((await ask(port)).milliseconds > 2 * usual) await wait(5);
  const normalAgainAfter = performance.now() - end;
  clearInterval(watching);
  const took = (status: number): number[] =>
    answers.filter((answer) => answer.status === status).map((answer) => answer.milliseconds);
  const [answered, refused] = [took(200), took(503)];
  return {
    capacity,
    offered: answers.length / (milliseconds / 1000),
    answered: answered.length,
    refused: refused.length,
    other: answers.length - answered.length - refused.length,
    answeredP50: quantile(answered, 0.5),
    answeredP99: quantile(answered, 0.99),
    refusedP99: quantile(refused, 0.99),
    memory: { before, most, after: memoryOf(pid) },
    normalAgainAfter,
  };
}

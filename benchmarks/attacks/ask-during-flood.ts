import { setTimeout as wait } from "node:timers/promises";
import type { AttackRequest } from "../../tests/support/open-server/attack-requests.ts";
import { quantile } from "../load/statistics.ts";
import { normalQuestion } from "./normal-question.ts";
import { send } from "./send.ts";
import { renewed } from "./weigh-refusals.ts";

/** How somebody who asks normally fares. */
export interface Fared {
  readonly asked: number;
  readonly answered: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** How many attacks came in a second meanwhile. */
  readonly attacksPerSecond: number;
}

const EVERY = 25;

/** Asks every 25 ms for so long, while `attackers` send one attack after the other. */
export async function askDuringFlood(
  port: number,
  attacks: readonly AttackRequest[],
  { attackers, milliseconds }: { readonly attackers: number; readonly milliseconds: number },
): Promise<Fared> {
  const end = performance.now() + milliseconds;
  let sent = 0;
  const flood = Array.from({ length: attackers }, async () => {
    while (performance.now() < end) {
      const attack = attacks[sent % attacks.length];
      sent += 1;
      if (attack) await send(port, renewed(attack, 1_000_000 + sent));
    }
  });
  const asking = [];
  while (performance.now() < end) {
    asking.push(send(port, normalQuestion(1_000_000 + asking.length)));
    await wait(EVERY);
  }
  const answers = await Promise.all(asking);
  await Promise.all(flood);
  const latencies = answers.map((answer) => answer.milliseconds);
  return {
    asked: answers.length,
    answered: answers.filter(({ status }) => status === 200).length,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    attacksPerSecond: Math.round(sent / (milliseconds / 1000)),
  };
}

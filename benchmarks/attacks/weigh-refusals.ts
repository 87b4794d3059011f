import type { AttackRequest } from "../../tests/support/open-server/attack-requests.ts";
import { median } from "../load/statistics.ts";
import { fineCpuOf } from "./fine-processor.ts";
import { send } from "./send.ts";

/** What refusing one kind of attack costs the server. */
export interface Weighed {
  readonly name: string;
  readonly status: number;
  readonly code: string | null;
  readonly isAsItShould: boolean;
  /** Milliseconds of processor time: of the very first, in the middle, and the most. */
  readonly first: number;
  readonly usual: number;
  readonly most: number;
}

function codeOf(body: string): string | null {
  try {
    const { errors } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
    return errors?.[0]?.extensions?.code ?? null;
  } catch {
    return null;
  }
}

/** Another text for everything that is remembered, as an attacker would see to. */
export function renewed(attack: AttackRequest, number: number): AttackRequest {
  const body = attack.body.replace(/"query":"/, `"query":"# ${number}\\n`);
  return { ...attack, body };
}

/** Sends every attack so many times, one at a time, and reads the server's processor time around each. */
export async function weighRefusals(
  { port, pid }: { readonly port: number; readonly pid: number },
  attacks: readonly AttackRequest[],
  times: number,
): Promise<Weighed[]> {
  const weighed: Weighed[] = [];
  for (const attack of attacks) {
    const costs: number[] = [];
    let last = { status: 0, code: null as string | null };
    let isAsItShould = true;
    for (let number = 0; number < times; number += 1) {
      const before = fineCpuOf(pid);
      const { status, body } = await send(port, renewed(attack, number));
      costs.push(fineCpuOf(pid) - before);
      last = { status, code: codeOf(body) };
      isAsItShould &&= status === attack.refusal.status && last.code === attack.refusal.code;
    }
    const [first = Number.NaN, ...others] = costs;
    weighed.push({
      name: attack.name,
      ...last,
      isAsItShould,
      first,
      usual: median(others),
      most: Math.max(...others),
    });
  }
  return weighed;
}

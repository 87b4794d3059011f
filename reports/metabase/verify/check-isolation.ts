import { askDashcard, type EmbedAnswer, type PlacedCard } from "./ask-dashcard.ts";
import type { EmbedWorld } from "./embed-world.ts";

/** No municipality has this code, and none ever will. */
export const NOWHERE = "GM0000";

/** Nothing of anyone: no rows, or one row of a sum over nothing. */
function showsNothing(answer: EmbedAnswer): boolean {
  if (answer.kind === "REFUSED") return false;
  const [first, second] = answer.rows;
  return second === undefined && (first ?? []).every((cell) => cell === null || cell === 0);
}

function isRefused(answer: EmbedAnswer): boolean {
  return answer.kind === "REFUSED" && answer.status === 400;
}

/**
 * Whether a card shows rows of the locked value only. Metabase leaves out a filter that isn't mapped well without a word,
 * so this asks: a value that doesn't exist gives nothing, without the value it refuses, and an address can't give one.
 * @param locked the slugs of the locked parameters
 * @param own a value of each that does exist
 * @returns what is wrong, in Dutch; empty when all is well
 */
export async function checkIsolation(
  world: EmbedWorld,
  placed: PlacedCard,
  locked: readonly string[],
  own: Readonly<Record<string, string>>,
): Promise<string[]> {
  const ask = async (values: Readonly<Record<string, readonly string[]>>, address = "") =>
    askDashcard(world, await world.sign(placed.dashboard, values), placed, address);
  const of = (value: (slug: string) => string[]) =>
    Object.fromEntries(locked.map((slug) => [slug, value(slug)]));
  const faults: string[] = [];
  if (!showsNothing(await ask(of(() => [NOWHERE]))))
    faults.push(`toont iets voor ${NOWHERE}, dat niet bestaat`);
  if (!isRefused(await ask({}))) faults.push("antwoordt ook zonder waarde in het token");
  for (const slug of locked) {
    const address = `?${slug}=${NOWHERE}`;
    if (
      !isRefused(
        await ask(
          of((name) => [own[name] ?? NOWHERE]),
          address,
        ),
      )
    )
      faults.push(`neemt ${slug} ook uit het adres aan`);
  }
  return faults;
}

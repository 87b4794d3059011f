import { CbsError } from "../cbs-error.ts";
import type { Connection } from "./connection.ts";
import { pauseAfter } from "./pause.ts";
import { sendOnce } from "./send-once.ts";

/**
 * Asks until there is an answer: after a 5xx, a 429, a time-out or a broken connection again, each time later.
 * @returns the JSON as text, or null when CBS has nothing at the address (404)
 * @throws CbsError when the attempts are used up, or trying again can't help
 */
export async function send(connection: Connection, address: URL): Promise<string | null> {
  const { world, limits } = connection;
  for (let attempt = 1; ; attempt++) {
    const answer = await sendOnce(connection, address);
    if (answer.kind === "BODY") return answer.text;
    if (answer.kind === "ABSENT") return null;
    const asked = address.href;
    if (attempt >= limits.attempts) {
      const todo = "Wat al binnen is blijft bewaard: start later opnieuw, dan gaat het lezen daar verder.";
      throw new CbsError({ asked, came: `${answer.came}, ook na ${attempt} pogingen`, todo });
    }
    const pause = pauseAfter(attempt, answer.retryAfter, limits, world.now());
    const seconds = Math.ceil(pause / 1_000);
    if (pause > limits.longestPauseMs) {
      const todo = `Wat al binnen is blijft bewaard: start over ${seconds} seconden opnieuw.`;
      throw new CbsError({ asked, came: `${answer.came}, met het verzoek te wachten`, todo });
    }
    world.report(`CBS geeft ${answer.came}; poging ${attempt + 1} van ${limits.attempts} over ${seconds} s.`);
    await world.wait(pause);
  }
}

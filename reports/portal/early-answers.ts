/** A saved query, with the file that holds its text. */
export interface Question {
  readonly operationName: string;
  readonly query: () => Promise<{ readonly text: string }>;
  readonly variables: Readonly<Record<string, string | null>>;
}

/** Whoever has not come for it by then asks anew. */
const KEPT = 10_000;

const answers = new Map<string, Promise<Response>>();

function keyOf({ operationName, variables }: Pick<Question, "operationName" | "variables">): string {
  // Whoever asks may have put them in another order.
  const sorted = Object.entries(variables).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([operationName, sorted]);
}

async function ask({ operationName, query, variables }: Question): Promise<Response> {
  const headers = {
    accept: "application/graphql-response+json, application/json",
    "content-type": "application/json",
  };
  const body = JSON.stringify({ operationName, query: (await query()).text, variables });
  return fetch("/graphql", { method: "POST", headers, body });
}

/** Asks a question before there is anyone to read the answer. */
export function askEarly(question: Question): void {
  const key = keyOf(question);
  const answer = ask(question);
  answer.catch(() => undefined);
  answers.set(key, answer);
  setTimeout(() => answers.delete(key), KEPT);
}

/** Fetches, or gives what was fetched already; each answer once, so that trying again asks again. */
export function fetchOrEarly(...asked: Parameters<typeof fetch>): Promise<Response> {
  const body = asked[1]?.body;
  if (answers.size === 0 || typeof body !== "string") return fetch(...asked);
  const key = keyOf(JSON.parse(body) as Pick<Question, "operationName" | "variables">);
  const early = answers.get(key);
  answers.delete(key);
  return early ?? fetch(...asked);
}

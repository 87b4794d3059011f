import { ATTACK_DOCUMENTS } from "./attack-documents.ts";

/** A request that must be refused, and how. */
export interface AttackRequest {
  readonly name: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The status, and the code of the error; null where the answer is none of GraphQL's. */
  readonly refusal: { readonly status: number; readonly code: string | null };
}

const JSON_BODY = { "content-type": "application/json" };
const TOO_EXPENSIVE = { status: 400, code: "QUERY_TOO_EXPENSIVE" };
const WRONG = { status: 400, code: "BAD_USER_INPUT" };
/** The status of wrong input for who accepts `application/json`: GraphQL over HTTP, section 6.4.1. */
const WRONG_DOCUMENT = { status: 200, code: "BAD_USER_INPUT" };
const OBSERVATIONS = "query ($input: ObservationsInput!) { observations(input: $input) { totalCount } }";
const HARMLESS = "{ modules { code } }";

function post(name: string, body: unknown, refusal: AttackRequest["refusal"], headers = {}): AttackRequest {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    name,
    method: "POST",
    path: "/graphql",
    headers: { ...JSON_BODY, ...headers },
    body: text,
    refusal,
  };
}

function get(
  name: string,
  parameters: Readonly<Record<string, string>>,
  refusal: AttackRequest["refusal"],
  headers = {},
): AttackRequest {
  const path = `/graphql?${new URLSearchParams(parameters).toString()}`;
  return { name, method: "GET", path, headers, body: "", refusal };
}

const documents = Object.entries(ATTACK_DOCUMENTS).map(([name, query]) =>
  post(name, { query }, TOO_EXPENSIVE),
);

const values: readonly AttackRequest[] = [
  post(
    "a long list in the variables",
    { query: OBSERVATIONS, variables: { input: { indicators: Array.from({ length: 20_000 }, () => "a") } } },
    TOO_EXPENSIVE,
  ),
  get(
    "a long list in the variables of an address",
    {
      query: OBSERVATIONS,
      variables: JSON.stringify({ input: { indicators: Array.from({ length: 1100 }, () => 1) } }),
    },
    TOO_EXPENSIVE,
    { "apollo-require-preflight": "true" },
  ),
  post(
    "variables of thirty thousand levels",
    `{"query":${JSON.stringify(HARMLESS)},"variables":{"a":${"[".repeat(30_000)}${"]".repeat(30_000)}}}`,
    TOO_EXPENSIVE,
  ),
  post(
    "variables that reach for the prototype",
    `{"query":${JSON.stringify(HARMLESS)},"variables":{"__proto__":{"role":"ADMINISTRATOR"}}}`,
    WRONG,
  ),
  post(
    "variables that reach for the constructor's prototype",
    `{"query":${JSON.stringify(HARMLESS)},"variables":{"constructor":{"prototype":{"role":"ADMINISTRATOR"}}}}`,
    WRONG,
  ),
  post(
    "a question that multiplies lists",
    {
      query:
        "{ municipalities { participations { module { participations { municipality { participations { module { name } } } } } } } }",
    },
    TOO_EXPENSIVE,
  ),
];

const forms: readonly AttackRequest[] = [
  post(
    "a flood of questions in one request",
    Array.from({ length: 2000 }, () => ({ query: HARMLESS })),
    WRONG,
  ),
  post(
    "a body over 128 kB",
    { query: `${HARMLESS} # ${"x".repeat(200_000)}` },
    { status: 413, code: "BAD_USER_INPUT" },
  ),
  post(
    "a compressed body",
    { query: HARMLESS },
    { status: 415, code: "BAD_USER_INPUT" },
    { "content-encoding": "gzip" },
  ),
  get(
    "a change by an address",
    { query: "mutation { __typename }" },
    { status: 405, code: "BAD_USER_INPUT" },
    { "apollo-require-preflight": "true" },
  ),
  get("a question by an address that another site can link to", { query: HARMLESS }, WRONG),
  post("a form of another site, as text/plain", { query: HARMLESS }, WRONG, { "content-type": "text/plain" }),
  ...["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"].map((type) =>
    post(
      `a form of another site, as ${type}`,
      { query: HARMLESS },
      { status: 415, code: "BAD_USER_INPUT" },
      { "content-type": type },
    ),
  ),
];

const leaks: readonly AttackRequest[] = [
  post(
    "a hundred names that are nearly right",
    { query: `{ ${Array.from({ length: 140 }, (_, at) => `moduless${at}`).join(" ")} }` },
    WRONG_DOCUMENT,
  ),
  post("a type that is nearly right", { query: "{ ... on Quer { modules { code } } }" }, WRONG_DOCUMENT),
  post(
    "the schema, in production",
    { query: "{ __schema { types { name fields { name } } } }" },
    { status: 403, code: "FORBIDDEN" },
  ),
  post("a text that is no GraphQL", { query: "{ modules { " }, WRONG_DOCUMENT),
  post("a body that is no JSON", '{"query":"{ modules', WRONG),
];

/** Everything that needs no token: one list, which the tests and the measurement read. */
export const ATTACK_REQUESTS: readonly AttackRequest[] = [...documents, ...values, ...forms, ...leaks];

/** What a route of the server says: its answer, or in words why there is none. */
export type RouteAnswer<Data> =
  | { readonly isOpen: true; readonly data: Data }
  /** Without a status nobody answered. */
  | { readonly isOpen: false; readonly reason: string; readonly status: number | null };

const SILENT = "De server antwoordde niet. Controleer de verbinding en probeer het opnieuw.";

/** How a route says no; what comes before every route, such as too many questions, says it in GraphQL's form. */
interface Refusal {
  readonly error?: string;
  readonly errors?: readonly { readonly message: string }[];
}

function sent(body: object | undefined): RequestInit {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** Asks an address of the server that is no GraphQL; the browser adds its session. */
export async function askRoute<Data>(
  method: "GET" | "POST" | "DELETE",
  address: string,
  body?: object,
): Promise<RouteAnswer<Data>> {
  try {
    const response = await fetch(address, { method, ...sent(body) });
    const answer = (response.status === 204 ? {} : await response.json()) as Data & Refusal;
    const { ok, status } = response;
    return ok
      ? { isOpen: true, data: answer }
      : { isOpen: false, reason: answer.error ?? answer.errors?.[0]?.message ?? SILENT, status };
  } catch {
    return { isOpen: false, reason: SILENT, status: null };
  }
}

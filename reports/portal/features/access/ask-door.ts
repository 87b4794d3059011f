/** What a door says: its answer, or in words why there is none. */
export type DoorAnswer<Data> =
  | { readonly isOpen: true; readonly data: Data }
  | { readonly isOpen: false; readonly reason: string };

const SILENT = "De server antwoordde niet. Controleer de verbinding en probeer het opnieuw.";

/** Asks one of the addresses below `/auth`; the browser adds its session. */
export async function askDoor<Data>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: object,
): Promise<DoorAnswer<Data>> {
  try {
    const response = await fetch(`/auth/${path}`, {
      method,
      ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const answer = (response.status === 204 ? {} : await response.json()) as Data & { error?: string };
    if (!response.ok) return { isOpen: false, reason: answer.error ?? SILENT };
    return { isOpen: true, data: answer };
  } catch {
    return { isOpen: false, reason: SILENT };
  }
}

/** Goes to a page as somebody else: everything that was remembered of the former viewer is forgotten. */
export function goAsSomebodyElse(location: string): void {
  window.location.assign(location);
}

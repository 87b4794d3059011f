import { askRoute, type RouteAnswer } from "../../components/ask-route.ts";

/** Asks one of the addresses below `/auth`. */
export function askDoor<Data>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: object,
): Promise<RouteAnswer<Data>> {
  return askRoute(method, `/auth/${path}`, body);
}

/** Goes to a page as somebody else: everything that was remembered of the former viewer is forgotten. */
export function goAsSomebodyElse(location: string): void {
  window.location.assign(location);
}

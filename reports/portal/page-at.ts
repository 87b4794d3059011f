import { PORTAL_PAGES, type PortalPage } from "./portal-pages.ts";

/** A page, and what the address gives it: `rbl` of `/module/rbl`. */
export interface PageAt {
  readonly page: PortalPage;
  readonly given: readonly string[];
}

function givenBy(pattern: string, asked: readonly string[]): string[] | null {
  const parts = pattern.split("/");
  const fits =
    parts.length === asked.length && parts.every((part, at) => part.startsWith(":") || part === asked[at]);
  return fits ? asked.filter((_, at) => parts[at]?.startsWith(":")) : null;
}

/** The page at an address, where there is one beside the front page. Knows nothing of the router, which is not there yet. */
export function pageAt(pathname: string): PageAt | undefined {
  const asked = pathname.split("/").filter((part) => part !== "");
  for (const page of PORTAL_PAGES) {
    const given = givenBy(page.path, asked);
    if (given !== null) return { page, given };
  }
  return undefined;
}

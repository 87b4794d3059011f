import { PORTAL_PAGES, type PortalPage } from "./portal-pages.ts";

function fits(pattern: string, asked: readonly string[]): boolean {
  const parts = pattern.split("/");
  return (
    parts.length === asked.length && parts.every((part, at) => part.startsWith(":") || part === asked[at])
  );
}

/** The page at an address, where there is one beside the front page. Knows nothing of the router, which is not there yet. */
export function pageAt(pathname: string): PortalPage | undefined {
  const asked = pathname.split("/").filter((part) => part !== "");
  return PORTAL_PAGES.find(({ path }) => fits(path, asked));
}

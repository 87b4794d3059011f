/** What a browser says of the page that makes it send something; a page can't change it. */
export interface SaidByBrowser {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly referer?: string | undefined;
  readonly "sec-fetch-site"?: string | string[] | undefined;
}

/**
 * Whether a request comes from a page of this platform.
 * `Sec-Fetch-Site` decides where a browser sends it, and it does over https and within this machine; `Origin` where it is
 * there, as it is with every POST, and else the page's own address (`Referer`). What says none of these is no page of ours:
 * a script shows a token, and needs no such door.
 * @param publicUrl where browsers find the platform; null where nobody has said so, and then it is where they asked
 */
export function isOwnPage(said: SaidByBrowser, publicUrl: URL | null): boolean {
  const site = said["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  const page = said.origin ?? said.referer;
  if (page === undefined) return site === "same-origin";
  if (!URL.canParse(page)) return false;
  const { origin, host } = new URL(page);
  return publicUrl === null ? host !== "" && host === said.host : origin === publicUrl.origin;
}

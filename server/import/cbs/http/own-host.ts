import { CbsError } from "../cbs-error.ts";

/**
 * The address to which a redirect or a next link points, on the host where we are: a table is never read elsewhere.
 * A link that names http where we came by https is followed by https.
 * @param link absolute, or relative to `from`
 * @throws CbsError when it points to another host or is no address
 */
export function onOwnHost(link: string, from: URL): URL {
  const address = URL.canParse(link, from.href) ? new URL(link, from) : null;
  if (address !== null && /^https?:$/.test(address.protocol) && address.host === from.host) {
    address.protocol = from.protocol;
    return address;
  }
  const came = `een verwijzing naar ${address === null ? `„${link}”` : address.origin}`;
  const todo = `Die volgen we niet. Klopt de verhuizing, geef dan het nieuwe adres op in plaats van ${from.origin}.`;
  throw new CbsError({ asked: from.href, came, todo });
}

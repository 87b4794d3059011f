const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** What decides whether the demo is there. */
export interface DemoConditions {
  readonly host: string;
  readonly isProduction: boolean;
  /** Null without an issuer. */
  readonly signIn: object | null;
}

/** Whether somebody who tries the platform out may choose who they are: alone on their own machine, and nowhere else. */
export function mayOfferDemo({ host, isProduction, signIn }: DemoConditions): boolean {
  return signIn === null && !isProduction && LOOPBACK.has(host);
}

/** Whether a request was meant for this machine, and no proxy passed it on: another site can't stand in for it. */
export function isOfThisMachine(headers: Readonly<Record<string, unknown>>): boolean {
  const isPassedOn = ["forwarded", "x-forwarded-for", "x-forwarded-host", "via"].some(
    (name) => name in headers,
  );
  const host = typeof headers["host"] === "string" ? headers["host"] : "";
  if (isPassedOn || !URL.canParse(`http://${host}`)) return false;
  return LOOPBACK.has(new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, ""));
}

import { createHmac, createPublicKey, type KeyObject } from "node:crypto";
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTHeaderParameters, SignJWT } from "jose";

/** Whose tokens are forged, for whom, and when: in seconds. */
export interface ForgedIssuer {
  readonly url: string;
  /** With which it signs; private. */
  readonly key: JWK;
  readonly audience: string;
  readonly now: number;
}

type SigningKey = Awaited<ReturnType<typeof generateKeyPair>>["privateKey"];
type Forge = (issuer: ForgedIssuer) => Promise<string>;

const claimsOf = ({ url, audience, now }: ForgedIssuer) => ({
  iss: url,
  aud: audience,
  sub: "forger",
  exp: now + 300,
  roles: ["rs-analist"],
});
const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");

async function signed(
  issuer: ForgedIssuer,
  claims: object,
  header: Partial<JWTHeaderParameters> = {},
  key?: SigningKey,
) {
  return new SignJWT({ ...claimsOf(issuer), ...claims })
    .setProtectedHeader({ alg: "RS256", kid: "first", ...header })
    .sign(key ?? (await importJWK(issuer.key, "RS256")));
}

/** Signed by somebody else, who says in the header where to look for the key. */
const bySomebodyElse =
  (header: (own: JWK) => Partial<JWTHeaderParameters>): Forge =>
  async (issuer) => {
    const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
    return signed(issuer, {}, header(await exportJWK(publicKey)), privateKey);
  };

const unsigned =
  (alg: string): Forge =>
  (issuer) =>
    Promise.resolve(`${encode({ alg })}.${encode(claimsOf(issuer))}.`);

/** The public key of the issuer, used as if it were a secret. */
const withPublicKey =
  (write: (key: KeyObject) => string | Buffer): Forge =>
  (issuer) => {
    const key = write(createPublicKey({ key: issuer.key, format: "jwk" }));
    const text = `${encode({ alg: "HS256", kid: "first" })}.${encode(claimsOf(issuer))}`;
    return Promise.resolve(`${text}.${createHmac("sha256", key).update(text).digest("base64url")}`);
  };

/** Tokens that open nothing, by what is the matter with them; every one of them is answered with 401. */
export const FORGED_TOKENS: Readonly<Record<string, Forge>> = {
  "without a signature": unsigned("none"),
  "without a signature, spelt otherwise": unsigned("NoNe"),
  "signed with the issuer's public key as a secret": withPublicKey((key) =>
    key.export({ type: "spki", format: "pem" }),
  ),
  "signed with the bytes of the issuer's public key": withPublicKey((key) =>
    key.export({ type: "spki", format: "der" }),
  ),
  "of which the claims were changed after signing": async (issuer) => {
    const [header, , signature] = (await signed(issuer, {})).split(".");
    return `${header ?? ""}.${encode({ ...claimsOf(issuer), roles: ["rs-gegevens"] })}.${signature ?? ""}`;
  },
  "signed by somebody else": bySomebodyElse(() => ({})),
  "of a key that the issuer doesn't have": bySomebodyElse(() => ({ kid: "unknown" })),
  "of a key that is named as a file": bySomebodyElse(() => ({ kid: "../../../dev/null" })),
  "without the name of a key": async (issuer) => {
    const { privateKey } = await generateKeyPair("RS256");
    return new SignJWT(claimsOf(issuer)).setProtectedHeader({ alg: "RS256" }).sign(privateKey);
  },
  "that brings its own key": bySomebodyElse((jwk) => ({ jwk })),
  "that says where its keys are (jku)": bySomebodyElse(() => ({ jku: "http://127.0.0.1:9/keys" })),
  "that says where its certificate is (x5u)": bySomebodyElse(() => ({
    x5u: "http://127.0.0.1:9/certificate",
  })),
  "with a header that must be understood and isn't": async (issuer) => {
    const header = { alg: "RS256", kid: "first", crit: ["unknown"], unknown: true };
    return new SignJWT(claimsOf(issuer))
      .setProtectedHeader(header)
      .sign(await importJWK(issuer.key, "RS256"), { crit: { unknown: true } });
  },
  "expired half an hour ago": (issuer) => signed(issuer, { exp: issuer.now - 1800 }),
  "that never expires": (issuer) => signed(issuer, { exp: undefined }),
  "not valid yet": (issuer) => signed(issuer, { nbf: issuer.now + 1800 }),
  "of another issuer": (issuer) => signed(issuer, { iss: "https://elders.example" }),
  "meant for another": (issuer) => signed(issuer, { aud: "https://elders.example" }),
  "meant for signing in": (issuer) => signed(issuer, { aud: "regiospiegel" }),
  "of nobody": (issuer) => signed(issuer, { sub: undefined }),
  "that ends sessions": (issuer) =>
    signed(issuer, { events: { "http://schemas.openid.net/event/backchannel-logout": {} } }),
  "that says it ends sessions": (issuer) => signed(issuer, {}, { typ: "logout+jwt" }),
};

/** A token as the issuer makes them, but for what is given. */
export const tokenOf = signed;

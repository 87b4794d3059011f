import { randomUUID } from "node:crypto";
import { z } from "zod";
import { badRequest, ok, Refusal } from "../double-answer.ts";
import { type DoubleRoute, readBody } from "../double-route.ts";
import type { DoubleState } from "../double-state.ts";

const SETUP = z.object({
  token: z.string(),
  user: z.object({
    first_name: z.string(),
    last_name: z.string(),
    email: z.email(),
    password: z.string().min(8),
  }),
  prefs: z.object({ site_name: z.string().min(1), site_locale: z.string().optional() }),
});

const SESSION = z.object({ username: z.string(), password: z.string() });
const API_KEY = z.object({ name: z.string().min(1), group_id: z.int() });
const ADMINISTRATORS = 2;

function openSession(state: DoubleState): { id: string } {
  const id = randomUUID();
  state.sessions.add(id);
  return { id };
}

function setUp(state: DoubleState, came: unknown) {
  const { token, user, prefs } = readBody(SETUP, came);
  if (state.user !== null)
    throw new Refusal({
      status: 403,
      body: "The /api/setup route can only be used to create the first user.",
    });
  if (token !== state.setupToken)
    throw badRequest({ errors: { token: "Token does not match the setup token." } });
  state.user = { email: user.email, password: user.password };
  state.settings.set("site-name", prefs.site_name);
  if (prefs.site_locale !== undefined) state.settings.set("site-locale", prefs.site_locale);
  return ok(openSession(state));
}

function signIn(state: DoubleState, came: unknown) {
  const { username, password } = readBody(SESSION, came);
  if (state.user?.email === username && state.user.password === password) return ok(openSession(state));
  throw new Refusal({ status: 401, body: { errors: { password: "did not match stored password" } } });
}

function makeKey(state: DoubleState, came: unknown) {
  const { name, group_id: group } = readBody(API_KEY, came);
  const key = `mb_${randomUUID().replaceAll("-", "")}`;
  state.apiKeys.set(key, group === ADMINISTRATORS);
  return ok({ id: state.nextId(), name, group: { id: group }, unmasked_key: key, masked_key: "mb_****" });
}

/** Health, first run, sessions and keys. */
export function setupRoutes(state: DoubleState): DoubleRoute[] {
  const properties = () =>
    ok({
      "setup-token": state.user === null ? state.setupToken : null,
      "has-user-setup": state.user !== null,
      version: { tag: state.traits.tag },
      "token-features": {},
    });
  return [
    { method: "GET", path: "/api/health", isOpen: true, handle: () => ok({ status: "ok" }) },
    { method: "GET", path: "/api/session/properties", isOpen: true, handle: properties },
    { method: "POST", path: "/api/setup", isOpen: true, handle: ({ body }) => setUp(state, body) },
    {
      method: "POST",
      path: "/api/session",
      isOpen: true,
      isHarmless: true,
      handle: ({ body }) => signIn(state, body),
    },
    { method: "POST", path: "/api/api-key", handle: ({ body }) => makeKey(state, body) },
  ];
}

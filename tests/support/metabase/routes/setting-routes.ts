import { z } from "zod";
import { badRequest, type DoubleAnswer, ok } from "../double-answer.ts";
import { type DoubleRoute, readBody } from "../double-route.ts";
import type { DoubleState } from "../double-state.ts";

const DONE: DoubleAnswer = { status: 204 };
const FLAGS = ["enable-embedding-static", "enable-embedding-modular"];

/** What every setting is when nobody has set it. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  "site-name": "Metabase",
  "site-url": null,
  "site-locale": "en",
  "report-timezone": null,
  "start-of-week": "sunday",
  "custom-formatting": {},
  "custom-geojson": {},
  "enable-public-sharing": false,
  "anon-tracking-enabled": true,
  "check-for-updates": true,
  "show-static-embed-terms": true,
  "show-modular-embed-terms": true,
  "embedding-app-origins-sdk": "",
  "embedding-secret-key": null,
};

function keysOf({ traits }: DoubleState): string[] {
  return [...Object.keys(DEFAULTS), traits.embeddingFlag];
}

/** The one of the two flags that this version doesn't have is as unknown as any other word. */
function expectKnown(state: DoubleState, key: string): void {
  if (!keysOf(state).includes(key)) throw badRequest(`Unknown setting: :${key}`);
}

function change(state: DoubleState, key: string, value: unknown): void {
  expectKnown(state, key);
  if (state.fixedSettings.has(key))
    throw badRequest(`You cannot update ${key} because it is set by an environment variable.`);
  if (key === "embedding-secret-key" && !/^[0-9a-f]{64}$/i.test(String(value)))
    throw badRequest(
      "Invalid embedding-secret-key! Must be a hexadecimal-encoded 256-bit key (i.e., a 64-character string).",
    );
  state.settings.set(key, value);
  if (FLAGS.includes(key) && value === true && state.setting("embedding-secret-key") === undefined)
    state.settings.set("embedding-secret-key", "0".repeat(64));
}

/** A secret never comes back whole. */
function shown(key: string, value: unknown): unknown {
  return key === "embedding-secret-key" && typeof value === "string" ? `**********${value.slice(-2)}` : value;
}

/** What equals the default, or stands in the environment, is told as nothing. */
function listAll(state: DoubleState): DoubleAnswer {
  return ok(
    keysOf(state).map((key) => {
      const fallback = DEFAULTS[key] ?? (FLAGS.includes(key) ? false : null);
      const value = state.fixedSettings.has(key) ? null : (state.settings.get(key) ?? null);
      return {
        key,
        value: JSON.stringify(value) === JSON.stringify(fallback) ? null : shown(key, value),
        default: fallback,
        is_env_setting: state.fixedSettings.has(key),
        env_name: `MB_${key.toUpperCase().replaceAll("-", "_")}`,
      };
    }),
  );
}

function read(state: DoubleState, key: string): DoubleAnswer {
  expectKnown(state, key);
  const value = state.setting(key);
  return value === undefined ? DONE : ok(shown(key, value));
}

/** Settings, of which those in the environment can't be changed. */
export function settingRoutes(state: DoubleState): DoubleRoute[] {
  return [
    { method: "GET", path: "/api/setting", handle: () => listAll(state) },
    { method: "GET", path: "/api/setting/:key", handle: ({ at }) => read(state, at.key ?? "") },
    {
      method: "PUT",
      path: "/api/setting",
      handle: ({ body }) => {
        const values = readBody(z.record(z.string(), z.unknown()), body);
        for (const [key, value] of Object.entries(values)) change(state, key, value);
        return DONE;
      },
    },
    {
      method: "PUT",
      path: "/api/setting/:key",
      handle: ({ at, body }) => {
        change(state, at.key ?? "", readBody(z.object({ value: z.unknown() }), body).value);
        return DONE;
      },
    },
  ];
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const NAME = "virtual:metabase-sdk";
const PACKAGE = "@metabase/embedding-sdk-react";
const ABSENT = `\0${NAME}`;

const FOLDER = join(import.meta.dirname, "../../../node_modules", PACKAGE);

/** Metabase's React components where an operator with a licence has installed them, and nothing where nobody has. */
export function optionalSdk(): Plugin {
  return {
    name: "optional-metabase-sdk",
    resolveId(id) {
      if (id !== NAME) return null;
      return existsSync(FOLDER) ? this.resolve(PACKAGE) : ABSENT;
    },
    load: (id) =>
      id === ABSENT
        ? "export const MetabaseProvider = undefined; export const StaticDashboard = undefined;"
        : null,
  };
}

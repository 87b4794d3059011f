import type { Plugin } from "vite";
import { generatedOperation } from "./generated-operations.ts";

const GENERATED = "#schema/generated/graphql.ts";
const IMPORT = /import \{([^}]*)\} from "#schema\/generated\/graphql\.ts";/g;
const NAME = "virtual:operation/";

/** The saved queries come generated in one file; this lets each travel with the page that asks it, and not with every page. */
export function operationsApart(): Plugin {
  return {
    name: "operations-apart",
    apply: "build",
    enforce: "post",
    transform(code) {
      if (!code.includes(GENERATED)) return null;
      const apart = code.replaceAll(IMPORT, (_, names: string) =>
        names
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== "")
          .map((name) => `import { ${name} } from "${NAME}${name}";`)
          .join(" "),
      );
      return { code: apart, map: null };
    },
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${NAME}`)) return null;
      const name = id.slice(NAME.length + 1);
      return `export const ${name} = ${JSON.stringify(await generatedOperation(name))};`;
    },
  };
}

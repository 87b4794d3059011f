import type { ModuleQuery } from "#schema/generated/graphql.ts";

/** A module as its page asks for it. */
export type ModuleAnswer = NonNullable<ModuleQuery["module"]>;

import type { AllocationChoicesQuery } from "#schema/generated/graphql.ts";

/** The modules to choose from, each with its partnership. */
export function moduleOptions({ modules }: AllocationChoicesQuery): { value: string; text: string }[] {
  return modules.map(({ code, name, partnership }) => ({
    value: code,
    text: `${name} (${partnership.abbreviation ?? partnership.name})`,
  }));
}

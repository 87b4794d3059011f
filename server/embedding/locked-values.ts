import type { ParameterDefinition } from "#reports/definition/parameter-definition.ts";

/** Why no token can be made, in Dutch, for whoever asked. */
export interface NoToken {
  readonly reason: string;
}

/** A value for each locked parameter, as a token wants it. */
export interface LockedValues {
  readonly values: Readonly<Record<string, readonly [string]>>;
}

/** One text that says something. Metabase reads an empty list as "show everything", so nothing else may pass. */
function isOneValue(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/**
 * The values of what is locked, from the file and from who looks; never from what was asked.
 * @param municipalities for which the viewer works; a token shows the figures of one, so there must be exactly one
 */
export function lockedValuesOf(
  parameters: readonly ParameterDefinition[],
  municipalities: readonly string[],
): LockedValues | NoToken {
  const values: Record<string, readonly [string]> = {};
  for (const { slug, label, lock, defaultValue } of parameters) {
    if (lock === "NONE") continue;
    if (lock === "VIEWER" && municipalities.length !== 1)
      return {
        reason: `Dit dashboard toont één gemeente, en u werkt voor ${municipalities.length} gemeenten.`,
      };
    const value = lock === "FILE" ? defaultValue : municipalities[0];
    if (!isOneValue(value))
      return { reason: `Voor «${label}» is er geen waarde, dus valt er niets te tonen.` };
    values[slug] = [value];
  }
  return { values };
}

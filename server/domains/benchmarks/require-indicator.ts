import { argumentError } from "../../graphql/argument-error.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";

/**
 * The definition of an indicator.
 * @throws NOT_FOUND that names all that exist
 */
export function requireIndicator(code: string): IndicatorDefinition {
  const definition = INDICATORS.find((one) => one.code === code);
  if (definition) return definition;
  throw argumentError(
    "indicator",
    `Indicator «${code}» bestaat niet. Er zijn: ${INDICATORS.map((one) => one.code).join(", ")}.`,
    "NOT_FOUND",
  );
}

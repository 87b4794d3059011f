import { argumentError } from "../../graphql/argument-error.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { likeIndicators } from "./like-indicators.rules.ts";

/**
 * The definition of an indicator.
 * @throws NOT_FOUND that names those which are like it and how to find the others, or else all that exist
 */
export function requireIndicator(code: string): IndicatorDefinition {
  const definition = INDICATORS.find((one) => one.code === code);
  if (definition) return definition;
  const like = likeIndicators(INDICATORS, code);
  const codes = (like.length > 0 ? like : INDICATORS).map((one) => one.code).join(", ");
  const message =
    like.length > 0
      ? `Bedoelde u: ${codes}? Zoek in alle met { indicators { code name } }.`
      : `Er zijn: ${codes}.`;
  throw argumentError("indicator", `Indicator «${code}» bestaat niet. ${message}`, "NOT_FOUND");
}

import type { TemplateFault } from "./bracket-faults.rules.ts";
import type { ParameterDefinition } from "./parameter-definition.ts";
import { type Template, type UsedVariable, variablesOf } from "./template.rules.ts";

function faultOfUse(
  { name, line, isOptional }: UsedVariable,
  parameters: readonly ParameterDefinition[],
): TemplateFault[] {
  const parameter = parameters.find(({ slug }) => slug === name);
  if (parameter === undefined) {
    const known = parameters.map(({ slug }) => slug).join(", ") || "geen";
    return [
      { line, sentence: `De variabele ${name} is geen parameter van dit dashboard (er zijn: ${known}).` },
    ];
  }
  if (isOptional || parameter.lock !== "NONE" || parameter.defaultValue !== null) return [];
  return [
    {
      line,
      sentence: `De variabele ${name} staat buiten haken [[ … ]], dus haar parameter heeft een default of zit op slot.`,
    },
  ];
}

function faultOfLock({ slug, lock }: ParameterDefinition, used: readonly UsedVariable[]): TemplateFault[] {
  const uses = used.filter(({ name }) => name === slug);
  if (lock === "NONE" || uses.some(({ isOptional }) => !isOptional)) return [];
  return [
    {
      line: uses[0]?.line ?? 1,
      sentence: `De parameter ${slug} zit op slot, dus elke tegel gebruikt {{${slug}}} buiten haken [[ … ]]: anders toont zij ook de rijen van anderen.`,
    },
  ];
}

/** What is wrong with how a tile's SQL uses the parameters of its dashboard. */
export function faultsOfVariables(
  template: Template,
  parameters: readonly ParameterDefinition[],
): TemplateFault[] {
  const used = variablesOf(template);
  return [
    ...used.flatMap((use) => faultOfUse(use, parameters)),
    ...parameters.flatMap((parameter) => faultOfLock(parameter, used)),
  ];
}

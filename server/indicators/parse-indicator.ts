import { parse } from "yaml";
import { z } from "zod";
import { AllocationKey } from "#schema/types/budgets/allocation-key.ts";
import { Direction } from "#schema/types/indicators/direction.ts";
import { IndicatorKind } from "#schema/types/indicators/indicator-kind.ts";
import { IndicatorLevel } from "#schema/types/indicators/indicator-level.ts";
import { Unit } from "#schema/types/observations/unit.ts";
import type { IndicatorDefinition } from "./indicator-definition.ts";

const CODE = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens");
const SENTENCE = z.string().regex(/^\S.*\.$/, "a sentence that ends with a full stop");
const PERIOD = z.string().regex(/^\d{4}(-(\d{2}|Q[1-4]))?$/, "a period such as 2023 or 2021-Q2");

const DIMENSIONS = ["PROVIDER", "CARE_CATEGORY"] as const;

const BREAK = z.strictObject({
  period: PERIOD,
  categories: z.array(z.string().min(1)).min(1).optional(),
  note: SENTENCE,
});

const DEFINITION = z
  .strictObject({
    code: CODE,
    name: z.string().min(1),
    definition: SENTENCE,
    formula: z.string().min(1),
    unit: z.enum(Unit),
    direction: z.enum(Direction),
    kind: z.enum(IndicatorKind),
    normaliser: z.string().min(1).optional(),
    module: CODE.optional(),
    programme: CODE.optional(),
    dimensions: z.array(z.enum(DIMENSIONS)).min(1).optional(),
    own_denominator: z.literal(true).optional(),
    dated_denominator: z.literal(true).optional(),
    sources: z.array(CODE).min(1).optional(),
    from_deliveries: z.literal(true).optional(),
    measures: z.array(CODE).min(1).optional(),
    version: z.int().min(1),
    valid_from: z.iso.date(),
    comparable: z.boolean(),
    level: z.enum(IndicatorLevel),
    structurally_equal_key: z.enum(AllocationKey).optional(),
    breaks: z.array(BREAK).optional(),
    not_available: SENTENCE.optional(),
  })
  .refine(({ level, comparable }) => level === "MUNICIPALITY" || !comparable, {
    error: "only what is of municipalities can be comparable",
    path: ["comparable"],
  })
  .refine(({ kind, normaliser }) => (kind === "RATIO" ? true : normaliser === undefined), {
    error: "only a ratio is divided by something",
    path: ["normaliser"],
  })
  .refine(({ sources, from_deliveries }) => (sources === undefined) === (from_deliveries === true), {
    error: "a figure names its sources, unless it comes from deliveries, which bring their own",
    path: ["sources"],
  });

/**
 * The definition that a YAML file states.
 * @param code what its file is called
 * @throws Error that names every field that is wrong
 */
export function parseIndicator(code: string, text: string): IndicatorDefinition {
  const parsed = DEFINITION.safeParse(parse(text));
  if (!parsed.success)
    throw new Error(`server/indicators/${code}.yml is no definition:\n${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  if (data.code !== code)
    throw new Error(
      `The code of server/indicators/${code}.yml is what its file is called, but got: ${data.code}`,
    );
  return {
    code,
    name: data.name,
    definition: data.definition,
    formula: data.formula,
    unit: data.unit,
    direction: data.direction,
    kind: data.kind,
    normaliser: data.normaliser ?? null,
    moduleCode: data.module ?? null,
    programmeCode: data.programme ?? null,
    dimensions: data.dimensions ?? [],
    hasOwnDenominator: data.own_denominator ?? false,
    hasDatedDenominator: data.dated_denominator ?? false,
    sourceCodes: data.sources ?? [],
    measureCodes: data.measures,
    version: data.version,
    validFrom: data.valid_from,
    isComparable: data.comparable,
    level: data.level,
    structurallyEqualKey: data.structurally_equal_key ?? null,
    breaks: data.breaks ?? [],
    notAvailable: data.not_available ?? null,
    view: `indicators.${code.replaceAll("-", "_")}`,
  };
}

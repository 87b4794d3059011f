import { z } from "zod";
import { ObservationDimension } from "#schema/types/observations/observation-dimension.ts";
import type { ObservationsInput } from "#schema/types/observations/observations-input.ts";
import { userError } from "../graphql/user-error.ts";

export type ExportLocale = "nl-NL" | "en";

/** What an address asks for: the same question as GraphQL's, and how to write the answer. */
export interface ExportRequest {
  readonly input: ObservationsInput;
  readonly locale: ExportLocale;
}

/** `indicator=a,b` and `indicator=a&indicator=b` are the same. */
const LIST = z
  .union([z.string(), z.array(z.string())])
  .transform((came) => [came].flat().flatMap((text) => text.split(",").map((part) => part.trim())))
  .transform((parts) => parts.filter((part) => part !== ""));

const DIMENSIONS = Object.values(ObservationDimension);

const PARAMETERS = z
  .object({
    indicator: LIST,
    municipality: LIST.optional(),
    module: LIST.optional(),
    provider: LIST.optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    groupBy: LIST.pipe(z.array(z.enum(DIMENSIONS))).default(["MUNICIPALITY", "PERIOD"]),
    followRedivisions: z.enum(["true", "false"]).default("false"),
    includeFictional: z.enum(["true", "false"]).default("false"),
    locale: z.enum(["nl-NL", "nl", "en"]).default("nl-NL"),
  })
  .strict();

/** The plural of GraphQL's input will do as well. */
const PLURALS: Readonly<Record<string, string>> = {
  indicators: "indicator",
  municipalities: "municipality",
  modules: "module",
  providers: "provider",
};

/**
 * Reads the query of an address.
 * @throws BAD_USER_INPUT naming the parameter that is wrong, and those that exist
 */
export function readExportRequest(query: Readonly<Record<string, unknown>>): ExportRequest {
  const named = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [PLURALS[name] ?? name, value]),
  );
  const { success, data, error } = PARAMETERS.safeParse(named);
  if (!success) {
    const [issue] = error.issues;
    const place = issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : issue?.path[0]?.toString();
    throw userError(
      "BAD_USER_INPUT",
      `Parameter niet goed: ${place ?? ""}. Er zijn: ${Object.keys(PARAMETERS.shape).join(", ")}; groupBy kent ${DIMENSIONS.join(", ")}.`,
    );
  }
  const { indicator, municipality, module, provider, from, to, groupBy, locale } = data;
  const { followRedivisions, includeFictional } = data;
  const input: ObservationsInput = {
    indicators: indicator,
    municipalities: municipality ?? null,
    modules: module ?? null,
    providers: provider ?? null,
    from: from ?? null,
    to: to ?? null,
    groupBy,
    followRedivisions: followRedivisions === "true",
    includeFictional: includeFictional === "true",
  };
  return { input, locale: locale === "en" ? "en" : "nl-NL" };
}

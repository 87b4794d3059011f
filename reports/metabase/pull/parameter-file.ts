import type { DashboardReply } from "../form/read-dashboard.ts";

type ParameterReply = NonNullable<DashboardReply["parameters"]>[number];

/** A slug of Metabase as the name of a variable of ours. */
export function variableOf(slug: string): string {
  const plain = slug.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "_").replace(/^[^a-z]+|_$/g, "") || "waarde";
}

function firstOf(value: unknown): string | null {
  const [first] = [value].flat();
  return typeof first === "string" || typeof first === "number" ? String(first) : null;
}

/** What a person still has to fill in: our files say what can be chosen, and a field of Metabase need not. */
const TO_FILL_IN = "Nog in te vullen";

function optionsOf({ values_source_config: source }: ParameterReply, value: string | null): unknown[] {
  const values = source?.values ?? [];
  if (values.length === 0) return [value ?? TO_FILL_IN];
  return values.map((one) => {
    const [given, label] = [one].flat().map(String);
    return label === undefined ? given : { value: given, label };
  });
}

/** A parameter of a dashboard as `dashboard.yml` says it. What was locked is taken to be the municipality of who looks. */
export function parameterFileOf(parameter: ParameterReply, kind: string | undefined) {
  const slug = variableOf(parameter.slug);
  if (kind === "locked") return { slug, type: "municipality", label: parameter.name, locked: true };
  const value = firstOf(parameter.default);
  return {
    slug,
    type: parameter.type.startsWith("number/") ? "year" : "text",
    label: parameter.name,
    ...(value !== null && { default: value }),
    options: optionsOf(parameter, value),
  };
}

import type { ParameterFile } from "./dashboard-file.ts";
import type { OptionSource, ParameterDefinition } from "./parameter-definition.ts";

type OptionsFile = NonNullable<ParameterFile["options"]>;

function optionsOf(options: OptionsFile, queries: ReadonlyMap<string, OptionSource>): OptionSource | null {
  if (typeof options === "string") return queries.get(options) ?? null;
  return {
    kind: "LIST",
    options: options.map((option) =>
      typeof option === "string" ? { value: option, label: option } : option,
    ),
  };
}

/** The parameters that a file states. `fixed` is the value of the instance, by parameter. */
export function parametersOfFile(
  parameters: readonly ParameterFile[],
  queries: ReadonlyMap<string, OptionSource>,
  fixed: Readonly<Record<string, string>>,
): ParameterDefinition[] {
  return parameters.map(({ slug, type, label, locked, options, default: value }) => {
    const fixedValue = fixed[slug] ?? null;
    const lock = fixedValue !== null ? "FILE" : locked === true ? "VIEWER" : "NONE";
    return {
      slug,
      type,
      label,
      lock,
      defaultValue: fixedValue ?? value ?? null,
      options: lock === "NONE" && options !== undefined ? optionsOf(options, queries) : null,
    };
  });
}

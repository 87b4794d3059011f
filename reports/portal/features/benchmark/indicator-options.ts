import type { IndicatorChoiceFragment } from "#schema/generated/graphql.ts";
import type { Option } from "../../components/fields/option.ts";

/** The heading that an indicator stands under: its programme, or what its figures are about. */
export function themeOf({ programme, module, sources }: IndicatorChoiceFragment): string {
  if (programme) return programme.name;
  if (module) return "Samenwerking";
  if (sources.some(({ code }) => code.startsWith("cbs-iv3"))) return "Uitgaven van gemeenten";
  return sources.every(({ code }) => code.startsWith("cbs-"))
    ? "Inwoners, uitkeringen en wonen"
    : "Samenwerking";
}

/** The heading with the module, where it is about one. */
function headingOf(indicator: IndicatorChoiceFragment): string {
  const { module } = indicator;
  return module ? `${themeOf(indicator)}: ${module.shortName ?? module.name}` : themeOf(indicator);
}

/** What municipalities can be compared by, under its headings; what no source gives comes with a word that says so. */
export function indicatorOptions(indicators: readonly IndicatorChoiceFragment[]): Option[] {
  return indicators
    .filter(({ level }) => level === "MUNICIPALITY")
    .map((indicator) => ({
      value: indicator.code,
      text: indicator.notAvailable ? `${indicator.name} (niet beschikbaar)` : indicator.name,
      group: headingOf(indicator),
    }))
    .toSorted(
      (one, other) => one.group.localeCompare(other.group, "nl") || one.text.localeCompare(other.text, "nl"),
    );
}

import type { DashboardAnswer } from "./dashboard-choices.ts";

interface SettledChoicesProps {
  readonly dashboard: DashboardAnswer;
  readonly search: URLSearchParams;
}

/** On paper, where there is no form: what was chosen. */
export function SettledChoices({ dashboard, search }: SettledChoicesProps) {
  const open = dashboard.parameters.filter(({ isLocked }) => !isLocked);
  if (open.length === 0) return null;
  const words = open.map(({ slug, label, options, defaultValue }) => {
    const value = search.get(slug) ?? defaultValue;
    const chosen = options.find((option) => option.value === value);
    return `${label}: ${chosen?.label ?? value ?? "alle"}`;
  });
  return <p className="print-only utrecht-paragraph">{words.join(" · ")}</p>;
}

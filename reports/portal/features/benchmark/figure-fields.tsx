import { type ReactNode, useMemo } from "react";
import type { BenchmarkChoicesQuery } from "#schema/generated/graphql.ts";
import { Combobox } from "../../components/fields/combobox.tsx";
import { SelectField } from "../../components/fields/select-field.tsx";
import type { BenchmarkQuestion } from "./benchmark-question.ts";
import type { BenchmarkTrouble } from "./benchmark-trouble.ts";
import { indicatorOptions } from "./indicator-options.ts";

interface FigureFieldsProps {
  readonly choices: BenchmarkChoicesQuery;
  readonly draft: BenchmarkQuestion;
  readonly trouble: BenchmarkTrouble;
  readonly onChange: (part: Partial<BenchmarkQuestion>) => void;
  /** The parts of the figure, where it has any. */
  readonly children: ReactNode;
}

/** Which figure, of which period. With another figure the period stays where it can. */
export function FigureFields({ choices, draft, trouble, onChange, children }: FigureFieldsProps) {
  const chosen = choices.indicators.find(({ code }) => code === draft.indicator);
  const options = useMemo(() => indicatorOptions(choices.indicators), [choices.indicators]);
  const takeIndicator = (code: string | null) => {
    const next = choices.indicators.find((one) => one.code === code);
    if (!next) return;
    const period = next.periods.includes(draft.period ?? "") ? draft.period : (next.periods.at(-1) ?? null);
    onChange({ indicator: next.code, period, module: null, category: null });
  };
  return (
    <>
      <Combobox
        chosen={draft.indicator}
        error={trouble.indicator}
        hint="Typ een deel van de naam, of kies met de pijltjes"
        label="Cijfer"
        onChoose={takeIndicator}
        options={options}
      />
      <SelectField
        chosen={draft.period ?? ""}
        error={trouble.period}
        label="Periode"
        name="periode"
        onChoose={(period) => {
          onChange({ period });
        }}
        options={(chosen?.periods ?? []).toReversed().map((period) => ({ value: period, text: period }))}
      />
      {children}
    </>
  );
}

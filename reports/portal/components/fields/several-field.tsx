import type { ReactNode } from "react";
import { Combobox } from "./combobox.tsx";
import type { Option } from "./option.ts";
import "./several-field.css";

interface SeveralFieldProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly onChange: (values: readonly string[]) => void;
}

/** Several of a long list: each choice is added below the field, with a button that takes it away. */
export function SeveralField({ label, options, chosen, hint, error, onChange }: SeveralFieldProps) {
  const textOf = new Map(options.map(({ value, text }) => [value, text]));
  return (
    <div className="several-field">
      <Combobox
        chosen={null}
        error={error}
        hint={hint}
        label={label}
        onChoose={(value) => {
          if (value !== null) onChange([...chosen, value]);
        }}
        options={options.filter(({ value }) => !chosen.includes(value))}
      />
      {chosen.length > 0 && (
        <ul aria-label={`Gekozen: ${label}`} className="several-field__chosen">
          {chosen.map((value) => (
            <li key={value}>
              {textOf.get(value) ?? value}{" "}
              <button
                aria-label={`Haal ${textOf.get(value) ?? value} weg`}
                className="several-field__remove"
                onClick={() => {
                  onChange(chosen.filter((other) => other !== value));
                }}
                type="button"
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

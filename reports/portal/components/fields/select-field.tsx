import type { ChangeEvent, ReactNode } from "react";
import { FieldHint } from "./field-hint.tsx";
import "./fields.css";

interface SelectFieldProps {
  readonly label: string;
  readonly name: string;
  /** The words for no choice; left out where something must be chosen. */
  readonly all?: string;
  readonly chosen: string;
  readonly options: readonly { value: string; text: string }[];
  readonly hint?: ReactNode;
  /** What is wrong with the choice, in words. */
  readonly error?: string | undefined;
  /** Given where the form keeps the choice; otherwise the list keeps it itself. */
  readonly onChoose?: (value: string) => void;
}

/** A list to choose from, with its label and what is wrong with the choice. */
export function SelectField({ label, name, all, chosen, options, hint, error, onChoose }: SelectFieldProps) {
  const id = `kies-${name}`;
  const describedBy = hint || error ? `${id}-uitleg` : undefined;
  return (
    <div className="utrecht-form-field select-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <select
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        className="utrecht-select utrecht-select--html-select"
        id={id}
        name={name}
        {...(onChoose
          ? {
              value: chosen,
              onChange: (event: ChangeEvent<HTMLSelectElement>) => {
                onChoose(event.target.value);
              },
            }
          : { defaultValue: chosen })}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <FieldHint error={error} hint={hint} id={describedBy} />
    </div>
  );
}

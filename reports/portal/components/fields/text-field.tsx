import type { ReactNode } from "react";
import { FieldHint } from "./field-hint.tsx";
import "./fields.css";

interface TextFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly onType: (value: string) => void;
}

/** A figure to type, with its label and what is wrong with it. */
export function TextField({ label, name, value, hint, error, isRequired = false, onType }: TextFieldProps) {
  const id = `vul-${name}`;
  const describedBy = hint || error ? `${id}-uitleg` : undefined;
  return (
    <div className="utrecht-form-field text-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        className="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        inputMode="decimal"
        name={name}
        onChange={(event) => {
          onType(event.target.value);
        }}
        required={isRequired}
        type="text"
        value={value}
      />
      <FieldHint error={error} hint={hint} id={describedBy} />
    </div>
  );
}

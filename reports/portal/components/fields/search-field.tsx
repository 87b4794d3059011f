import type { HTMLInputTypeAttribute } from "react";

interface SearchFieldProps {
  readonly label: string;
  readonly name: string;
  /** What stands in the address; the form keeps what is typed itself. */
  readonly typed: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly pattern?: string;
  /** What is expected, for who typed something else. */
  readonly title?: string;
}

/** Something to type in a form whose choice goes into the address. */
export function SearchField({ label, name, typed, type = "search", pattern, title }: SearchFieldProps) {
  const id = `zoek-${name}`;
  return (
    <div className="utrecht-form-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <input
        autoComplete="off"
        className="utrecht-textbox utrecht-textbox--html-input"
        defaultValue={typed}
        id={id}
        name={name}
        pattern={pattern}
        title={title}
        type={type}
      />
    </div>
  );
}

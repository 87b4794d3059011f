interface SelectFieldProps {
  readonly label: string;
  readonly name: string;
  /** The words for no choice. */
  readonly all: string;
  readonly chosen: string;
  readonly options: readonly { value: string; text: string }[];
}

/** A list to choose from, with its label. */
export function SelectField({ label, name, all, chosen, options }: SelectFieldProps) {
  const id = `kies-${name}`;
  return (
    <div className="utrecht-form-field select-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="utrecht-select utrecht-select--html-select"
        defaultValue={chosen}
        id={id}
        name={name}
      >
        <option value="">{all}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

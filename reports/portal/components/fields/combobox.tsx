import { type ReactNode, useId } from "react";
import { ComboboxList } from "./combobox-list.tsx";
import { FieldHint } from "./field-hint.tsx";
import type { Option } from "./option.ts";
import { useCombobox } from "./use-combobox.ts";
import "./fields.css";
import "./combobox.css";

interface ComboboxProps<Choice extends Option> {
  readonly label: string;
  readonly options: readonly Choice[];
  readonly chosen: string | null;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Null where the field was emptied. */
  readonly onChoose: (value: string | null) => void;
}

/** A long list to choose from by typing a part of it, or with the arrow keys. */
export function Combobox<Choice extends Option>(props: ComboboxProps<Choice>) {
  const { label, options, chosen, hint, error, onChoose } = props;
  const id = useId();
  const choice = options.find(({ value }) => value === chosen);
  const state = useCombobox(options, choice, (option) => {
    onChoose(option?.value ?? null);
  });
  const { text, isOpen, found, active, open, close, type, take, onKeyDown } = state;
  return (
    <div className="utrecht-form-field combobox-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <div className="combobox">
        <input
          aria-activedescendant={active && `${id}-lijst-${active.value}`}
          aria-autocomplete="list"
          aria-controls={isOpen ? `${id}-lijst` : undefined}
          aria-describedby={hint || error ? `${id}-uitleg` : undefined}
          aria-expanded={isOpen}
          aria-invalid={error ? true : undefined}
          autoComplete="off"
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          onBlur={close}
          onChange={(event) => {
            type(event.target.value);
          }}
          onClick={open}
          onFocus={(event) => {
            event.target.select();
          }}
          onKeyDown={onKeyDown}
          role="combobox"
          type="text"
          value={text}
        />
        {isOpen && (
          <ComboboxList
            active={active}
            chosen={choice}
            found={found}
            id={`${id}-lijst`}
            label={label}
            onTake={take}
          />
        )}
      </div>
      <FieldHint error={error} hint={hint} id={`${id}-uitleg`} />
    </div>
  );
}

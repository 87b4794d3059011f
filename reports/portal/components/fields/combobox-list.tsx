import { useLayoutEffect, useRef } from "react";
import { groupsOf, type Option } from "./option.ts";

interface ComboboxListProps<Choice extends Option> {
  readonly id: string;
  readonly label: string;
  readonly found: readonly Choice[];
  readonly active: Choice | undefined;
  readonly chosen: Choice | undefined;
  readonly onTake: (option: Choice) => void;
}

/** What can be chosen, under its headings. The focus stays in the field; the keys move what is marked here. */
export function ComboboxList<Choice extends Option>(props: ComboboxListProps<Choice>) {
  const { id, label, found, active, chosen, onTake } = props;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (active) list.current?.querySelector("[data-active]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div aria-label={label} className="combobox__list" id={id} ref={list} role="listbox" tabIndex={-1}>
      {groupsOf(found).map(([group, options]) => (
        <fieldset aria-label={group || label} className="combobox__set" key={group}>
          {group && (
            <div aria-hidden="true" className="combobox__group">
              {group}
            </div>
          )}
          {options.map((option) => (
            <div
              aria-selected={option === chosen}
              className="combobox__option"
              data-active={option === active ? "" : undefined}
              id={`${id}-${option.value}`}
              key={option.value}
              // The field must not lose the focus before the choice is taken.
              onMouseDown={(event) => {
                event.preventDefault();
                onTake(option);
              }}
              role="option"
              tabIndex={-1}
            >
              {option.text}
            </div>
          ))}
        </fieldset>
      ))}
      {found.length === 0 && <div className="combobox__group">Niets gevonden</div>}
    </div>
  );
}

import { type KeyboardEvent, useState } from "react";
import { type Option, optionsWith } from "./option.ts";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What a field with a searchable list shows, and what it does with keys: arrows move, Enter takes, Escape leaves it. */
export interface ComboboxState<Choice extends Option> {
  readonly text: string;
  readonly isOpen: boolean;
  readonly found: readonly Choice[];
  readonly active: Choice | undefined;
  readonly open: () => void;
  readonly close: () => void;
  readonly type: (text: string) => void;
  readonly take: (option: Choice) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** @param onTake what was chosen; undefined where the field was emptied */
export function useCombobox<Choice extends Option>(
  options: readonly Choice[],
  chosen: Choice | undefined,
  onTake: (option: Choice | undefined) => void,
): ComboboxState<Choice> {
  // null: nothing has been typed, and the field shows the choice.
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [position, setPosition] = useState(-1);
  const found = typed === null ? [...options] : optionsWith(options, typed);
  const active = isOpen ? found[position] : undefined;
  const close = () => {
    if (typed === "" && chosen) onTake(undefined);
    setTyped(null);
    setIsOpen(false);
    setPosition(-1);
  };
  const open = () => {
    setIsOpen(true);
    setPosition(typed === null && chosen ? options.indexOf(chosen) : -1);
  };
  const take = (option: Choice) => {
    setTyped(null);
    setIsOpen(false);
    onTake(option);
  };
  const move = (step: number) => {
    if (!isOpen) open();
    else
      setPosition(
        (found.length + position + (position < 0 && step < 0 ? 0 : step)) % Math.max(1, found.length),
      );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined && !isOpen) return;
    if (step !== undefined) move(step);
    else if (event.key === "Enter" && active) take(active);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  };
  const type = (text: string) => {
    setTyped(text);
    setIsOpen(true);
    setPosition(text === "" ? -1 : 0);
  };
  return { text: typed ?? chosen?.text ?? "", isOpen, found, active, open, close, type, take, onKeyDown };
}

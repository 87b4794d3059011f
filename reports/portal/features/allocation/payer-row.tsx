interface PayerRowProps {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly isIn: boolean;
  readonly hasWeight: boolean;
  readonly weight: string;
  readonly onSwitch: (isIn: boolean) => void;
  readonly onWeigh: (weight: string) => void;
}

/** One who may pay: whether it does, and what it weighs where the weights are the reader's own. */
export function PayerRow({ municipality, isIn, hasWeight, weight, onSwitch, onWeigh }: PayerRowProps) {
  const { code, name } = municipality;
  return (
    <li>
      <label>
        <input
          checked={isIn}
          onChange={(event) => {
            onSwitch(event.target.checked);
          }}
          type="checkbox"
        />{" "}
        {name}
      </label>
      {hasWeight && (
        <input
          aria-label={`Gewicht van ${name}`}
          autoComplete="off"
          className="utrecht-textbox utrecht-textbox--html-input payers__weight"
          disabled={!isIn}
          inputMode="decimal"
          name={`gewicht-${code}`}
          onChange={(event) => {
            onWeigh(event.target.value);
          }}
          placeholder="gewicht"
          type="text"
          value={weight}
        />
      )}
    </li>
  );
}

import { today } from "../../i18n/dates.ts";
import type { Upload } from "./import-answers.ts";

/** When a file came in, and from whom. */
export function DeliveryFields({ earlier }: { readonly earlier: Upload | null }) {
  return (
    <div className="import__pair">
      <div>
        <label className="utrecht-form-label" htmlFor="ontvangen">
          Ontvangen op
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          defaultValue={earlier?.deliveredOn ?? today()}
          id="ontvangen"
          max={today()}
          name="deliveredOn"
          required
          type="date"
        />
      </div>
      <div>
        <label className="utrecht-form-label" htmlFor="aangeleverd-door">
          Aangeleverd door
        </label>
        <input
          aria-describedby="aangeleverd-door-uitleg"
          autoComplete="off"
          className="utrecht-textbox utrecht-textbox--html-input"
          defaultValue={earlier?.deliveredBy}
          id="aangeleverd-door"
          maxLength={100}
          name="deliveredBy"
          required
          type="text"
        />
        <p className="field-hint" id="aangeleverd-door-uitleg">
          De organisatie, niet de persoon: het staat als bron bij de cijfers.
        </p>
      </div>
    </div>
  );
}

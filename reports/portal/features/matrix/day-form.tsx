import { useRef } from "react";
import { Link, useSearchParams } from "react-router";
import { date } from "../../i18n/dates.ts";
import "./day-form.css";

const QUICK_CHOICES = ["2017-06-01", "2018-06-01", "2022-06-01"];

interface DayFormProps {
  /** The day that is shown. */
  readonly asOf: string;
  /** What stood in the address and is no day. */
  readonly refused: string | null;
}

/** Chooses the day; the choice goes into the address, so that a link shows the same. */
export function DayForm({ asOf, refused }: DayFormProps) {
  const [search, setSearch] = useSearchParams();
  const input = useRef<HTMLInputElement>(null);
  const show = () => {
    const day = input.current?.value;
    setSearch(day ? { peildatum: day } : {}, { preventScrollReset: true });
  };
  return (
    <form className="day-form screen-only" action={show}>
      {refused && (
        <p className="utrecht-form-field-error-message day-form__error" role="alert">
          “{refused}” is geen bestaande dag. Kies een dag; tot dan staat hier de stand van vandaag.
        </p>
      )}
      <label className="utrecht-form-label" htmlFor="peildatum">
        Peildatum
      </label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input day-form__input"
        defaultValue={asOf}
        id="peildatum"
        key={asOf}
        ref={input}
        required
        type="date"
      />
      <button className="utrecht-button utrecht-button--primary-action" type="submit">
        Toon deze dag
      </button>
      <nav aria-label="Veelgekozen dagen">
        <ul className="day-form__choices">
          {[...QUICK_CHOICES, null].map((day) => (
            <li key={day}>
              <Link
                aria-current={search.get("peildatum") === day ? "true" : undefined}
                className="utrecht-link utrecht-link--html-a"
                preventScrollReset
                to={day ? `?peildatum=${day}` : "?"}
              >
                {day ? date(day) : "vandaag"}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </form>
  );
}

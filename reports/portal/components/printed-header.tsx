import { useLocation } from "react-router";
import { date, dayHere } from "../i18n/dates.ts";

/** On paper only: where the page can be found and on which day it was shown. */
export function PrintedHeader() {
  const { pathname, search } = useLocation();
  return (
    <p className="print-only printed-header">
      Regiospiegel · {`${window.location.origin}${pathname}${search}`} · afgedrukt op{" "}
      {date(dayHere(new Date()))}
    </p>
  );
}

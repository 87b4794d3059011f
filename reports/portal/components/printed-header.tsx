import { useLocation } from "react-router";
import { date } from "../i18n/dates.ts";

/** On paper only: where the page can be found and on which day it was shown. */
export function PrintedHeader() {
  const { pathname, search } = useLocation();
  const today = new Date().toLocaleDateString("sv-SE");
  return (
    <p className="print-only printed-header">
      Regiospiegel · {`${window.location.origin}${pathname}${search}`} · afgedrukt op {date(today)}
    </p>
  );
}

import { signedEuros } from "../../i18n/numbers.ts";

/** How much more or less than published, by sign and in words. */
export function PayDifference({ difference }: { difference: number | null }) {
  if (difference === null) return <span className="muted">niet te vergelijken</span>;
  if (difference === 0) return <span className="muted">gelijk</span>;
  return (
    <>
      {signedEuros(difference)}
      <small className={difference > 0 ? "pays-more" : "pays-less"}>
        betaalt {difference > 0 ? "meer" : "minder"}
      </small>
    </>
  );
}

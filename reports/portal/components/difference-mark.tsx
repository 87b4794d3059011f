import { TextLink } from "./text-link.tsx";
import "./difference-mark.css";

/** Says that a printed and a recomputed figure differ, and leads to the ledger. */
export function DifferenceMark({ sourceCode }: { sourceCode: string | undefined }) {
  return (
    <TextLink
      className="difference-mark"
      to={sourceCode ? `/tegenspraken?bron=${sourceCode}` : "/tegenspraken"}
    >
      ≠ verschilt
    </TextLink>
  );
}

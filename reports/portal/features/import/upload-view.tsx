import { useEffect, useRef } from "react";
import { Facts } from "../../components/facts.tsx";
import { date } from "../../i18n/dates.ts";
import { ChangeReport } from "./change-report.tsx";
import type { Format, Upload } from "./import-answers.ts";
import { countsInWords, labelOf } from "./import-words.ts";
import { ProblemReport } from "./problem-report.tsx";
import type { UploadInHand } from "./use-upload.ts";

interface UploadViewProps {
  readonly formats: readonly Format[];
  readonly upload: Upload;
  readonly inHand: UploadInHand;
}

const HEADINGS: Readonly<Record<Upload["state"]["kind"], string>> = {
  CHECKING: "Het bestand wordt gecontroleerd",
  IMPORTING: "Het bestand wordt geïmporteerd",
  REFUSED: "Het bestand is geweigerd",
  CHECKED: "Wat dit bestand zou veranderen",
  IMPORTED: "Het bestand is verwerkt",
  OUTDATED: "Controleer opnieuw",
  FAILED: "Het is niet gelukt",
};

/** What it is called to leave a file; anything else is just another. */
const LEAVE: Partial<Record<Upload["state"]["kind"], string>> = {
  REFUSED: "Stuur het verbeterde bestand",
  CHECKED: "Niet importeren",
  OUTDATED: "Niet importeren",
};

function Outcome({ formats, upload: { format, state }, inHand }: UploadViewProps) {
  const { confirm, checkAgain } = inHand;
  switch (state.kind) {
    case "CHECKING":
    case "IMPORTING":
      return null;
    case "REFUSED":
      return <ProblemReport problems={state.problems} />;
    case "CHECKED":
      return (
        <ChangeReport
          columns={formats.find(({ name }) => name === format)?.columns ?? []}
          counts={state.counts}
          examples={state.examples}
          onConfirm={confirm}
        />
      );
    case "IMPORTED":
      return <p className="utrecht-paragraph">{countsInWords(state.counts)}. Het staat nu in de cijfers.</p>;
    case "OUTDATED":
    case "FAILED":
      return (
        <>
          <p className="utrecht-paragraph">{state.reason}</p>
          <button
            className="utrecht-button utrecht-button--primary-action"
            onClick={() => void checkAgain()}
            type="button"
          >
            Controleer opnieuw
          </button>
        </>
      );
  }
}

/** One file: how far it is, what is wrong with it or what it would change, and what can be done. */
export function UploadView({ formats, upload, inHand }: UploadViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { kind } = upload.state;
  const isAtWork = "progress" in upload.state;
  // Whoever can't see the page change hears where it has come.
  useEffect(() => {
    if (!isAtWork) heading.current?.focus();
  }, [isAtWork]);
  return (
    <section aria-busy={isAtWork} aria-labelledby="bestand-kop">
      <h2 className="utrecht-heading-2" id="bestand-kop" ref={heading} tabIndex={-1}>
        {HEADINGS[kind]}
      </h2>
      <Facts
        facts={[
          ["Bestand", upload.file],
          ["Bevat", labelOf(formats, upload.format)],
          ["Ontvangen op", date(upload.deliveredOn)],
          ["Aangeleverd door", upload.deliveredBy],
        ]}
      />
      <p className="import__status" role="status">
        {"progress" in upload.state && `${upload.state.progress}…`}
      </p>
      <Outcome formats={formats} inHand={inHand} upload={upload} />
      {!isAtWork && (
        <p className="screen-only">
          <button
            className={`utrecht-button utrecht-button--${kind === "REFUSED" ? "primary" : "secondary"}-action`}
            onClick={() => void inHand.leave()}
            type="button"
          >
            {LEAVE[kind] ?? "Een ander bestand"}
          </button>
        </p>
      )}
    </section>
  );
}

import { type DragEvent, useState } from "react";
import { FieldHint } from "../../components/fields/field-hint.tsx";
import { sizeInWords } from "./largest-file.ts";

interface FileFieldProps {
  readonly file: File | null;
  readonly error: string | undefined;
  readonly onChoose: (file: File | null) => void;
}

/** A file to choose, or to drop; who uses the keyboard finds an ordinary field. */
export function FileField({ file, error, onChoose }: FileFieldProps) {
  const [isOver, setIsOver] = useState(false);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(is);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first.
    <div
      className={`import__drop ${isOver ? "import__drop--over" : ""}`}
      onDragLeave={over(false)}
      onDragOver={over(true)}
      onDrop={(event) => {
        over(false)(event);
        onChoose(event.dataTransfer.files[0] ?? null);
      }}
    >
      <label className="utrecht-form-label" htmlFor="bestand">
        Bestand (CSV of XLSX)
      </label>
      <input
        accept=".csv,.xlsx"
        aria-describedby="bestand-uitleg"
        aria-invalid={error ? true : undefined}
        id="bestand"
        onChange={(event) => {
          onChoose(event.target.files?.[0] ?? null);
        }}
        type="file"
      />
      {file && (
        <p className="import__chosen">
          Gekozen: <strong>{file.name}</strong> ({sizeInWords(file.size)})
        </p>
      )}
      <FieldHint
        error={error}
        hint="Of sleep het hierheen. CSV tot 100 MB, een spreadsheet tot 20 MB; van een spreadsheet telt het eerste blad."
        id="bestand-uitleg"
      />
    </div>
  );
}

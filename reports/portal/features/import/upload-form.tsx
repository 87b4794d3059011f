import { useState } from "react";
import { SelectField } from "../../components/fields/select-field.tsx";
import { DeliveryFields } from "./delivery-fields.tsx";
import { FileField } from "./file-field.tsx";
import { FormatExplanation } from "./format-explanation.tsx";
import type { Format, Upload } from "./import-answers.ts";
import { labelOf } from "./import-words.ts";
import { fileTrouble } from "./largest-file.ts";

interface UploadFormProps {
  readonly formats: readonly Format[];
  /** The file before this one: what was said of it is likely to hold again. */
  readonly earlier: Upload | null;
  readonly isSending: boolean;
  readonly onSend: (form: FormData) => Promise<void>;
}

/** What comes every month. */
const USUAL = "statements";

/** What a file holds, when it came and from whom, and the file itself. */
export function UploadForm({ formats, earlier, isSending, onSend }: UploadFormProps) {
  const [format, setFormat] = useState(earlier?.format ?? USUAL);
  const [file, setFile] = useState<File | null>(null);
  const [trouble, setTrouble] = useState<string | undefined>();
  const chosen = formats.find(({ name }) => name === format);
  const send = async (fields: FormData) => {
    const why = fileTrouble(file);
    setTrouble(why);
    if (why !== undefined || file === null) return;
    const form = new FormData();
    for (const name of ["format", "deliveredOn", "deliveredBy"]) form.append(name, fields.get(name) ?? "");
    // After the words, so that the server knows what it is about when the file comes in.
    form.append("file", file);
    await onSend(form);
  };
  return (
    <form
      aria-busy={isSending}
      className="import__form screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        void send(new FormData(event.currentTarget));
      }}
    >
      <h2 className="utrecht-heading-2">Een bestand importeren</h2>
      <SelectField
        chosen={format}
        label="Wat het bestand bevat"
        name="format"
        onChoose={setFormat}
        options={formats.map((one) => ({ value: one.name, text: labelOf(formats, one.name) }))}
      />
      {chosen && <FormatExplanation format={chosen} />}
      <DeliveryFields earlier={earlier} />
      <FileField
        error={trouble}
        file={file}
        onChoose={(next) => {
          setFile(next);
          setTrouble(undefined);
        }}
      />
      <button className="utrecht-button utrecht-button--primary-action" disabled={isSending} type="submit">
        Controleer het bestand
      </button>
      <p className="import__status" role="status">
        {isSending && "Het bestand wordt verstuurd…"}
      </p>
    </form>
  );
}

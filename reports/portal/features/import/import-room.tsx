import { useEffect } from "react";
import { ImportHistory } from "./import-history.tsx";
import { UploadForm } from "./upload-form.tsx";
import { UploadView } from "./upload-view.tsx";
import { useImportRoom } from "./use-import-room.ts";
import { useUpload } from "./use-upload.ts";

/** One file at a time, from choosing it to what came of it; below it what was imported before. */
export function ImportRoomView() {
  const { room, trouble: closed, refresh } = useImportRoom();
  const inHand = useUpload();
  const { upload, earlier, trouble, isSending, send } = inHand;
  const kind = upload?.state.kind;
  useEffect(() => {
    if (kind === "IMPORTED" || kind === "FAILED") void refresh();
  }, [kind, refresh]);
  if (closed !== null && room === null) return <p role="alert">{closed}</p>;
  if (room === null)
    return (
      <p className="utrecht-paragraph loading" role="status">
        De soorten bestanden worden opgehaald…
      </p>
    );
  return (
    <>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Stuur een bestand, kijk wat het zou veranderen, en bevestig. Tot die tijd verandert er niets. Gegevens
        over personen horen hier niet: zo’n bestand wordt in zijn geheel geweigerd.
      </p>
      {trouble && (
        <div className="utrecht-alert utrecht-alert--error" role="alert">
          <p className="utrecht-paragraph">{trouble}</p>
        </div>
      )}
      {upload ? (
        <UploadView formats={room.formats} inHand={inHand} upload={upload} />
      ) : (
        <UploadForm earlier={earlier} formats={room.formats} isSending={isSending} onSend={send} />
      )}
      <ImportHistory formats={room.formats} imports={room.imports} />
    </>
  );
}

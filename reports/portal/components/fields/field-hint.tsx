import type { ReactNode } from "react";

interface FieldHintProps {
  readonly id: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** What belongs to a field: what is wrong with it, and what may be filled in. */
export function FieldHint({ id, hint, error }: FieldHintProps) {
  if (!hint && !error) return null;
  return (
    <div className="field-hint" id={id}>
      {error && (
        <p className="field-hint__error" role="alert">
          {error}
        </p>
      )}
      {hint && <p>{hint}</p>}
    </div>
  );
}

import { lazy, type ReactNode, Suspense, useCallback, useState } from "react";
import type { EmbedAnswer } from "./embed-answer.ts";
import { MetabaseGuest } from "./metabase-guest.tsx";
import "./embedded-dashboard.css";

const MetabaseSdk = lazy(async () => ({ default: (await import("./metabase-sdk.tsx")).MetabaseSdk }));

interface EmbeddedDashboardProps {
  readonly embed: EmbedAnswer;
  /** The dashboard as the portal draws it, for when it isn't embedded, or Metabase doesn't answer. */
  readonly children: ReactNode;
}

function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="utrecht-alert utrecht-alert--info embed-notice screen-only" role="status">
      <p className="utrecht-paragraph">{children}</p>
    </div>
  );
}

/** Why the portal draws what would have come from Metabase; null where nothing needs saying. */
function whyNative({ kind, reason }: EmbedAnswer, isDown: boolean): string | null {
  if (isDown) return "Metabase antwoordt niet. Het portaal tekent het dashboard zelf, met dezelfde cijfers.";
  return kind === "NATIVE" && reason ? `${reason} Het portaal tekent het dashboard zelf.` : null;
}

/** A dashboard from where the server says: drawn here, or by Metabase. What Metabase can't show is drawn here, and said. */
export function EmbeddedDashboard({ embed, children }: EmbeddedDashboardProps) {
  const [isDown, setIsDown] = useState(false);
  const [isOwn, setIsOwn] = useState(false);
  const onDown = useCallback(() => {
    setIsDown(true);
  }, []);
  const { kind, url, token, expiresAt } = embed;
  if (kind === "NATIVE" || isDown || isOwn || !url || !token || !expiresAt) {
    const why = whyNative(embed, isDown);
    return (
      <>
        {why && <Notice>{why}</Notice>}
        {children}
      </>
    );
  }
  return (
    <>
      {kind === "METABASE_GUEST" ? (
        <MetabaseGuest onDown={onDown} token={token} url={url} />
      ) : (
        <Suspense fallback={<Notice>Het dashboard wordt opgehaald bij Metabase…</Notice>}>
          <MetabaseSdk expiresAt={expiresAt} onDown={onDown} token={token} url={url} />
        </Suspense>
      )}
      <button
        className="utrecht-button utrecht-button--secondary-action screen-only"
        type="button"
        onClick={() => {
          setIsOwn(true);
        }}
      >
        Toon met tabellen en bronnen, om te lezen of af te drukken
      </button>
    </>
  );
}

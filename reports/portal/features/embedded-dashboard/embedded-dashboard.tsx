import { lazy, type ReactNode, Suspense, useCallback, useState } from "react";
import type { EmbedAnswer } from "./embed-answer.ts";
import { MetabaseGuest } from "./metabase-guest.tsx";

const MetabaseSdk = lazy(async () => ({ default: (await import("./metabase-sdk.tsx")).MetabaseSdk }));

interface EmbeddedDashboardProps {
  readonly embed: EmbedAnswer;
  /** The dashboard as the portal draws it, for when it isn't embedded, or Metabase doesn't answer. */
  readonly children: ReactNode;
}

function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="utrecht-alert utrecht-alert--info no-print" role="status">
      <p className="utrecht-paragraph">{children}</p>
    </div>
  );
}

/** A dashboard from where the server says: drawn here, or by Metabase. What Metabase can't show is drawn here, and said. */
export function EmbeddedDashboard({ embed, children }: EmbeddedDashboardProps) {
  const [isDown, setIsDown] = useState(false);
  const onDown = useCallback(() => {
    setIsDown(true);
  }, []);
  const { kind, url, token, expiresAt, reason } = embed;
  if (kind === "NATIVE" || !url || !token || !expiresAt) {
    return (
      <>
        {reason && <Notice>{reason} Het portaal tekent het dashboard zelf.</Notice>}
        {children}
      </>
    );
  }
  if (isDown) {
    return (
      <>
        <Notice>Metabase antwoordt niet. Het portaal tekent het dashboard zelf, met dezelfde cijfers.</Notice>
        {children}
      </>
    );
  }
  if (kind === "METABASE_GUEST") return <MetabaseGuest onDown={onDown} token={token} url={url} />;
  return (
    <Suspense fallback={<Notice>Het dashboard wordt opgehaald bij Metabase…</Notice>}>
      <MetabaseSdk expiresAt={expiresAt} onDown={onDown} token={token} url={url} />
    </Suspense>
  );
}

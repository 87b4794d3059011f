import * as sdk from "virtual:metabase-sdk";
import { useEffect, useState } from "react";
import { renewToken } from "./renew-token.ts";

interface MetabaseSdkProps {
  readonly url: string;
  readonly token: string;
  readonly expiresAt: string;
  readonly onDown: () => void;
}

/** A new token this long before the old one ends, in milliseconds. */
const MARGIN = 60_000;

/** A dashboard drawn by Metabase's own React components, which renew no tokens: that is done here. */
export function MetabaseSdk({ url, token, expiresAt, onDown }: MetabaseSdkProps) {
  const [current, setCurrent] = useState({ token, expiresAt });
  const { MetabaseProvider, StaticDashboard } = sdk;
  const isInstalled = MetabaseProvider !== undefined && StaticDashboard !== undefined;
  useEffect(() => {
    if (!isInstalled) onDown();
  }, [isInstalled, onDown]);
  useEffect(() => {
    const left = Date.parse(current.expiresAt) - Date.now() - MARGIN;
    const timer = setTimeout(
      () => {
        renewToken(current.token).then((next) => {
          if (next) setCurrent(next);
          else onDown();
        }, onDown);
      },
      Math.max(0, left),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [current, onDown]);
  if (!isInstalled) return null;
  return (
    <MetabaseProvider authConfig={{ metabaseInstanceUrl: url, isGuest: true }} locale="nl">
      <StaticDashboard token={current.token} withTitle={false} />
    </MetabaseProvider>
  );
}

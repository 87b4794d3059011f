import { useEffect, useState } from "react";
import { loadScript } from "./load-script.ts";
import { configureMetabase } from "./metabase-element.ts";

interface MetabaseGuestProps {
  readonly url: string;
  readonly token: string;
  /** Is called when Metabase doesn't answer. */
  readonly onDown: () => void;
}

/** A dashboard in a frame of Metabase. Its script asks for a new token by itself, so the page may stay open for hours. */
export function MetabaseGuest({ url, token, onDown }: MetabaseGuestProps) {
  const [isLoaded, setIsLoaded] = useState(false);
  useEffect(() => {
    configureMetabase(url);
    loadScript(`${url}/app/embed.js`).then(() => {
      setIsLoaded(true);
    }, onDown);
  }, [url, onDown]);
  if (!isLoaded) {
    return (
      <p className="utrecht-paragraph" role="status">
        Het dashboard wordt opgehaald bij Metabase…
      </p>
    );
  }
  return <metabase-dashboard token={token} with-title="false" />;
}

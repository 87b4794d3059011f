import { useLocation } from "react-router";
import type { ScopeFragment } from "#schema/generated/graphql.ts";
import "./scope-note.css";

/** Says of which municipalities the figures about providers are, or how to get to see them; on paper too. */
export function ScopeNote({ scope }: { scope: ScopeFragment }) {
  const { pathname, search } = useLocation();
  return (
    <p className="utrecht-paragraph scope-note" role="note">
      <strong>Cijfers per aanbieder:</strong> {scope.description}{" "}
      {!scope.isVisible && !scope.areTalksVisible && (
        <a
          className="utrecht-link utrecht-link--html-a screen-only"
          href={`/auth/sign-in?naar=${encodeURIComponent(pathname + search)}`}
        >
          Aanmelden
        </a>
      )}
    </p>
  );
}

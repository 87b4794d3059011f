import { useLocation } from "react-router";
import type { ScopeFragment } from "#schema/generated/graphql.ts";
import { TextLink } from "./text-link.tsx";
import "./scope-note.css";

/** Says of which municipalities the figures about providers are, or how to get to see them; on paper too. */
export function ScopeNote({ scope }: { scope: ScopeFragment }) {
  const { pathname, search } = useLocation();
  return (
    <p className="utrecht-paragraph scope-note" role="note">
      <strong>Cijfers per aanbieder:</strong> {scope.description}{" "}
      {!scope.isVisible && !scope.areTalksVisible && (
        <span className="screen-only">
          <TextLink to={`/toegang?naar=${encodeURIComponent(pathname + search)}`}>Aanmelden</TextLink>
        </span>
      )}
    </p>
  );
}

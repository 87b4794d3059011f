import type { CombinedError } from "urql";

interface FailureProps {
  readonly error: CombinedError;
  readonly what: string;
  readonly retry: () => void;
}

/** Says what did not come, what the server said about it, and what can be done. */
export function Failure({ error, what, retry }: FailureProps) {
  const said = error.graphQLErrors.map(({ message }) => message).join(" ");
  return (
    <div className="utrecht-alert utrecht-alert--error" role="alert">
      <p className="utrecht-paragraph">
        <strong>{what} kon niet worden opgehaald.</strong>{" "}
        {said || "Er kwam geen antwoord van de server. Controleer de verbinding en probeer het opnieuw."}
      </p>
      <button className="utrecht-button utrecht-button--secondary-action" type="button" onClick={retry}>
        Probeer opnieuw
      </button>
    </div>
  );
}

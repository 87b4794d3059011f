import { type ReactNode, useDeferredValue } from "react";
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from "urql";
import { Failure } from "./failure.tsx";

export interface AnswerProps<Data, Variables extends AnyVariables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** What is being fetched, as in "De module wordt opgehaald." */
  readonly what: string;
  /** What to show when it fails; the default is an alert with a button to try again. */
  readonly failed?: (error: CombinedError, retry: () => void) => ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** Asks a saved query and shows its answer; until then words. An earlier answer stays in place while a new one comes. */
export function Answer<Data, Variables extends AnyVariables>(props: AnswerProps<Data, Variables>) {
  const { document, variables, what, failed, children } = props;
  const [{ data, error, fetching }, ask] = useQuery<Data>({ query: document, variables });
  // A long page is drawn in slices, between which a telephone can answer whoever touches it.
  const shown = useDeferredValue(data);
  if (error) {
    const retry = () => {
      ask({ requestPolicy: "network-only" });
    };
    return failed?.(error, retry) ?? <Failure error={error} what={what} retry={retry} />;
  }
  if (shown === undefined) {
    return (
      <p className="utrecht-paragraph loading" role="status">
        {what} wordt opgehaald…
      </p>
    );
  }
  return <div aria-busy={fetching || shown !== data}>{children(shown)}</div>;
}

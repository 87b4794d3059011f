import type { AnyVariables, CombinedError } from "urql";
import { Answer, type AnswerProps } from "./answer.tsx";
import { Failure } from "./failure.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { Page } from "./page.tsx";

interface PageAnswerProps<Data, Variables extends AnyVariables> extends AnswerProps<Data, Variables> {
  /** What is looked for, as in `De module "x"`, for when there is none. */
  readonly sought: string;
}

function isNotFound(error: CombinedError): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions.code === "NOT_FOUND");
}

/** An answer that makes a whole page: without it there is a page that says so. */
export function PageAnswer<Data, Variables extends AnyVariables>(props: PageAnswerProps<Data, Variables>) {
  const { sought, ...answer } = props;
  return (
    <Answer
      {...answer}
      failed={(error, retry) =>
        isNotFound(error) ? (
          <NotFoundPage what={sought} />
        ) : (
          <Page title="Deze pagina is er nu niet">
            <Failure error={error} retry={retry} what={answer.what} />
          </Page>
        )
      }
    />
  );
}

import { useSearchParams } from "react-router";
import { BenchmarkChoicesDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { questionFromAddress } from "./benchmark-question.ts";
import { BenchmarkWorkbench } from "./benchmark-workbench.tsx";

/** One figure of a municipality beside that of others, and what that says. The whole question stands in the address. */
export function BenchmarkPage() {
  const [search] = useSearchParams();
  return (
    <Page title="Vergelijken">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Kies een cijfer en zet gemeenten naast elkaar. Eerst staat er of de vergelijking iets zegt, en van wie
        zij niets zegt; dan pas de volgorde.
      </p>
      <Answer document={BenchmarkChoicesDocument} variables={{}} what="De keuzelijst">
        {(choices) => (
          <BenchmarkWorkbench
            choices={choices}
            isAll={search.get("alle") === "ja"}
            question={questionFromAddress(search)}
          />
        )}
      </Answer>
    </Page>
  );
}

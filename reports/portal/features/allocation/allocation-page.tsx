import { useSearchParams } from "react-router";
import { AllocationChoicesDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { AllocationExamples } from "./allocation-examples.tsx";
import { questionFromAddress } from "./allocation-question.ts";
import { AllocationWorkbench } from "./allocation-workbench.tsx";

/** What if: another total, another key, another who takes part. The whole question stands in the address. */
export function AllocationPage() {
  const [search] = useSearchParams();
  return (
    <Page title="Wie betaalt wat, en wat als">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Reken een kostenverdeling na, of probeer een andere: een ander totaal, een andere sleutel, een
        gemeente die toetreedt of uittreedt. U ziet wie meer betaalt en wie minder dan gepubliceerd. Er wordt
        niets bewaard: wie het adres van deze pagina krijgt, ziet hetzelfde.
      </p>
      <AllocationExamples />
      <Answer document={AllocationChoicesDocument} variables={{}} what="De keuzelijst">
        {(choices) => <AllocationWorkbench choices={choices} question={questionFromAddress(search)} />}
      </Answer>
    </Page>
  );
}

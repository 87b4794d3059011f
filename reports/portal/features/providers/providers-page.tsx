import { useSearchParams } from "react-router";
import { ProvidersDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { ProviderList } from "./provider-list.tsx";
import { questionFromAddress, variablesOf } from "./provider-question.ts";

/** Every provider, to search and to choose from. */
export function ProvidersPage() {
  const question = questionFromAddress(useSearchParams()[0]);
  return (
    <Page title="Aanbieders">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Wie er is gecontracteerd, waarvoor, en hoe het gaat. Zie ook{" "}
        <TextLink to="/contracten/afloop">welke contracten aflopen</TextLink> en{" "}
        <TextLink to="/gesprekken">met wie het volgende gesprek is</TextLink>.
      </p>
      <Answer document={ProvidersDocument} variables={variablesOf(question)} what="De lijst van aanbieders">
        {(answer) => <ProviderList answer={answer} question={question} />}
      </Answer>
    </Page>
  );
}

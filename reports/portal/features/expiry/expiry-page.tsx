import { useSearchParams } from "react-router";
import { ExpiringContractsDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { FictionalRegion } from "../../components/fictional-region.tsx";
import { Page } from "../../components/page.tsx";
import { ScopeNote } from "../../components/scope-note.tsx";
import { number } from "../../i18n/numbers.ts";
import { ExpiryForm } from "./expiry-form.tsx";
import { ExpiryMonths } from "./expiry-months.tsx";
import { addressOfExpiry, expiryFromAddress, expiryVariables } from "./expiry-question.ts";

/** The calendar of contracts that end, which a calendar program can subscribe to by its address. */
export function ExpiryPage() {
  const question = expiryFromAddress(useSearchParams()[0]);
  const variables = expiryVariables(question, new Date().getFullYear());
  return (
    <Page above={[{ to: "/aanbieders", text: "Aanbieders" }]} title="Aflopende contracten">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Welke contracten aflopen, voor wanneer een opzegging of verlenging de deur uit moet, en of er dit jaar
        al is gesproken.
      </p>
      <Answer document={ExpiringContractsDocument} variables={variables} what="De lijst van contracten">
        {({ contracts: { nodes, totalCount }, figureScope, modules }) => (
          <>
            <FictionalRegion of={nodes.map(({ provider }) => provider)} />
            <ScopeNote scope={figureScope} />
            <ExpiryForm modules={modules} question={question} />
            <p className="utrecht-paragraph" role="status">
              <strong>
                {number(totalCount)} {totalCount === 1 ? "contract loopt" : "contracten lopen"} af
              </strong>{" "}
              binnen {question.days} dagen
              {nodes.length < totalCount && `; hier staan de eerste ${nodes.length}`}.
            </p>
            <p className="utrecht-paragraph screen-only">
              <a
                className="utrecht-link utrecht-link--html-a"
                href={`/export/contracten.ics?${addressOfExpiry(question).toString()}`}
              >
                Zet in uw agenda (ICS)
              </a>
            </p>
            <ExpiryMonths areTalksVisible={figureScope.areTalksVisible} contracts={nodes} />
          </>
        )}
      </Answer>
    </Page>
  );
}

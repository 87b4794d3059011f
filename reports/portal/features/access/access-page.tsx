import { useSearchParams } from "react-router";
import { ViewerDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { ROLE_SIGHT, ROLE_WORDS } from "../../i18n/role-words.ts";
import { ApiTokens } from "./api-tokens.tsx";
import { SignInWays } from "./sign-in-ways.tsx";
import { SignOutButton } from "./sign-out-button.tsx";
import "./access.css";

const TROUBLES: Readonly<Record<string, string>> = {
  mislukt: "Aanmelden is niet gelukt. Probeer het opnieuw; blijft het misgaan, vraag het dan de beheerder.",
  onbereikbaar: "De aanmelddienst van uw organisatie is nu niet bereikbaar. Probeer het straks opnieuw.",
};

/** As whom one looks, how that changes, and the tokens of one's scripts. */
export function AccessPage() {
  const [search] = useSearchParams();
  const trouble = TROUBLES[search.get("fout") ?? ""];
  return (
    <Page title="Toegang">
      {trouble && (
        <div className="utrecht-alert utrecht-alert--error" role="alert">
          <p className="utrecht-paragraph">{trouble}</p>
        </div>
      )}
      <Answer document={ViewerDocument} variables={{}} what="Wie u bent">
        {({ viewer: { name, role, municipalities } }) => {
          const isSignedIn = name !== null || role !== "PUBLIC";
          return (
            <>
              <p className="utrecht-paragraph utrecht-paragraph--lead">
                U kijkt als <strong>{ROLE_WORDS[role]}</strong>
                {municipalities.length > 0 && ` (${municipalities.map((one) => one.name).join(", ")})`}
                {name && `, aangemeld als ${name}`}. {ROLE_SIGHT[role]}
              </p>
              {isSignedIn && <SignOutButton />}
              <SignInWays isSignedIn={isSignedIn} />
              {isSignedIn && <ApiTokens />}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

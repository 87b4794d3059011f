import { MunicipalitiesDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { MemberTable } from "./member-table.tsx";
import { othersByProvince } from "./municipality-groups.ts";
import { OtherMunicipalities } from "./other-municipalities.tsx";

/** The municipalities of today: first those of a partnership and what they take part in, then all others. */
export function MunicipalitiesPage() {
  return (
    <Page title="Gemeenten">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        De gemeenten van vandaag, en aan welke modules zij deelnemen. Gemeenten die door een herindeling zijn
        opgehouden te bestaan, staan bij hun opvolger.
      </p>
      <Answer document={MunicipalitiesDocument} variables={{}} what="De lijst van gemeenten">
        {({ partnerships, municipalities }) => (
          <>
            {partnerships.map((partnership) => (
              <MemberTable key={partnership.code} partnership={partnership} />
            ))}
            <OtherMunicipalities provinces={othersByProvince(municipalities, partnerships)} />
          </>
        )}
      </Answer>
    </Page>
  );
}

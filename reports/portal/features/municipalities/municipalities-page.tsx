import { MunicipalitiesDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { SIZE_CLASSES } from "../../i18n/register-words.ts";

/** Every municipality of today and what it takes part in. */
export function MunicipalitiesPage() {
  return (
    <Page title="Gemeenten">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        De gemeenten van vandaag, en aan welke modules zij deelnemen. Gemeenten die door een herindeling zijn
        opgehouden te bestaan, staan bij hun opvolger.
      </p>
      <Answer document={MunicipalitiesDocument} variables={{}} what="De lijst van gemeenten">
        {({ municipalities }) => (
          <TableFrame
            caption="Gemeenten en hun deelname vandaag"
            className="table--long"
            isCaptionVisible={false}
          >
            <thead>
              <tr>
                <th scope="col">Gemeente</th>
                <th scope="col">Code</th>
                <th scope="col">Provincie</th>
                <th scope="col">Grootteklasse</th>
                <th scope="col">Doet mee aan</th>
              </tr>
            </thead>
            <tbody>
              {municipalities.map(({ code, name, province, sizeClass, isFictional, participations }) => (
                <tr key={code}>
                  <th scope="row">
                    <TextLink to={`/gemeente/${code}`}>{name}</TextLink>
                    {isFictional && <small>verzonnen</small>}
                  </th>
                  <td>{code}</td>
                  <td>{province ?? "niet vermeld"}</td>
                  <td>{sizeClass ? SIZE_CLASSES[sizeClass] : "niet vermeld"}</td>
                  <td>
                    {participations.map(({ module }) => module.shortName ?? module.name).join(", ") ||
                      "niets"}
                  </td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        )}
      </Answer>
    </Page>
  );
}

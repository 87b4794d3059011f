import { SourcesDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { date } from "../../i18n/dates.ts";
import { number } from "../../i18n/numbers.ts";

/** The documents that every figure comes from. */
export function SourcesPage() {
  return (
    <Page title="Bronnen">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        De documenten en de open data waaruit de cijfers komen. De documenten zelf zijn niet overgenomen:
        alleen wat erin te tellen of te ordenen valt, met de plaats waar het staat.
      </p>
      <Answer document={SourcesDocument} variables={{}} what="De lijst van bronnen">
        {({ sources }) => (
          <TableFrame caption="Bronnen" isCaptionVisible={false}>
            <thead>
              <tr>
                <th scope="col">Document</th>
                <th scope="col">Uitgever</th>
                <th scope="col">Datum</th>
                <th className="number" scope="col">
                  Feiten
                </th>
                <th className="number" scope="col">
                  Tegenspraken
                </th>
              </tr>
            </thead>
            <tbody>
              {sources.map(
                ({ code, title, publisher, publishedOn, documentType, factCount, discrepancies }) => (
                  <tr key={code}>
                    <th scope="row">
                      <TextLink to={`/bron/${code}`}>{title}</TextLink>
                      <small>{documentType}</small>
                    </th>
                    <td>{publisher}</td>
                    <td className="date">{publishedOn ? date(publishedOn) : "niet vermeld"}</td>
                    <td className="number">{number(factCount)}</td>
                    <td className="number">
                      <TextLink to={`/tegenspraken?bron=${code}`}>{number(discrepancies.length)}</TextLink>
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </TableFrame>
        )}
      </Answer>
    </Page>
  );
}

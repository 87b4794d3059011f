import { NoteCell } from "../../components/note-cell.tsx";
import { ObservationValue } from "../../components/observation-value.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { RECURRENCES } from "../../i18n/budget-words.ts";
import { euros, number, percent } from "../../i18n/numbers.ts";
import type { MunicipalityAnswer } from "./municipality-summary.tsx";

/** What the municipality pays, by year and module. */
export function MunicipalityContributions({ municipality }: { municipality: MunicipalityAnswer }) {
  return (
    <TableFrame caption={`Bijdragen van ${municipality.name}`} isCaptionVisible={false}>
      <thead>
        <tr>
          <th scope="col">Module</th>
          <th scope="col">Jaar</th>
          {["Bijdrage", "Aandeel", "Inwoners", "Per inwoner"].map((head) => (
            <th className="number" key={head} scope="col">
              {head}
            </th>
          ))}
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {municipality.contributions.map((contribution) => (
          <ContributionRow
            contribution={contribution}
            key={`${contribution.module?.code} ${contribution.financialYear}`}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

function ContributionRow({ contribution }: { contribution: MunicipalityAnswer["contributions"][number] }) {
  const { module, financialYear, amount, share, recurrence, perInhabitant, citation } = contribution;
  const { denominator, denominatorPeriod, denominatorCitation } = perInhabitant;
  return (
    <tr>
      <th scope="row">
        {module && <TextLink to={`/module/${module.code}#bijdragen`}>{module.name}</TextLink>}
      </th>
      <td>{financialYear}</td>
      <td className="number">
        {amount === null ? <span className="muted">niet afgedrukt</span> : euros(amount)}
        {recurrence && <small>{RECURRENCES[recurrence]}</small>}
      </td>
      <td className="number">
        {share === null ? <span className="muted">niet te berekenen</span> : percent(share)}
      </td>
      <td className="number">
        {denominator === null ? <span className="muted">onbekend</span> : number(denominator)}
        {denominatorPeriod && <small>{denominatorPeriod}</small>}
      </td>
      <td className="number">
        <ObservationValue observation={perInhabitant} />
      </td>
      <NoteCell
        cited={[
          ["bijdrage", citation],
          ["inwoners", denominatorCitation],
        ]}
        of={`bijdrage aan ${module?.name ?? "het samenwerkingsverband"} in ${financialYear}`}
      />
    </tr>
  );
}

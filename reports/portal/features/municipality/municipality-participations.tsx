import { NoteCell } from "../../components/note-cell.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { date } from "../../i18n/dates.ts";
import type { MunicipalityAnswer } from "./municipality-summary.tsx";

/** What the municipality takes part in, and took part in before. */
export function MunicipalityParticipations({ municipality }: { municipality: MunicipalityAnswer }) {
  const { name, participations } = municipality;
  return (
    <TableFrame caption={`Deelname van ${name}, ook vroegere`} isCaptionVisible={false}>
      <thead>
        <tr>
          <th scope="col">Module</th>
          <th scope="col">Samenwerkingsverband</th>
          <th scope="col">Sinds</th>
          <th scope="col">Tot</th>
          <th scope="col">Bewijs</th>
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {participations.map(({ module, validFrom, validTo, evidence, citation }) => (
          <tr key={`${module.code} ${validFrom}`}>
            <th scope="row">
              <TextLink to={`/module/${module.code}`}>{module.name}</TextLink>
              {module.parent && <small>submodule van {module.parent.name}</small>}
            </th>
            <td>{module.partnership.abbreviation ?? module.partnership.name}</td>
            <td className="date">{date(validFrom)}</td>
            <td className="date">{validTo ? date(validTo) : "heden"}</td>
            <td>{evidence === "PRINTED" ? "afgedrukt" : "gereconstrueerd"}</td>
            <NoteCell cited={[citation]} of={`deelname aan ${module.name}`} />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

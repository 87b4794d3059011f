import { NoteCell } from "../../components/note-cell.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { date } from "../../i18n/dates.ts";
import type { ModuleAnswer } from "./module-answer.ts";

/** Who takes part, since when, and who did before. */
export function ParticipantTable({ module }: { module: ModuleAnswer }) {
  const { code, name, partnership, participantCount, participations } = module;
  return (
    <>
      <p className="utrecht-paragraph">
        Vandaag doen <strong>{participantCount} gemeenten</strong> mee. In de{" "}
        <TextLink to={`/samenwerking/${partnership.code}/deelname`}>deelnamematrix</TextLink> staat de
        deelname op elke dag.
      </p>
      <TableFrame caption={`Deelnemers aan ${name}, ook vroegere`} isCaptionVisible={false}>
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            <th scope="col">Sinds</th>
            <th scope="col">Tot</th>
            <th scope="col">Bewijs</th>
            <th className="note-column" scope="col">
              Bron
            </th>
          </tr>
        </thead>
        <tbody>
          {participations.map(({ municipality, validFrom, validTo, evidence, citation }) => (
            <tr key={`${code} ${municipality.code} ${validFrom}`}>
              <th scope="row">
                <TextLink to={`/gemeente/${municipality.code}`}>{municipality.name}</TextLink>
              </th>
              <td className="date">{date(validFrom)}</td>
              <td className="date">{validTo ? date(validTo) : "heden"}</td>
              <td>{evidence === "PRINTED" ? "afgedrukt" : "gereconstrueerd"}</td>
              <NoteCell cited={[citation]} of={`deelname van ${municipality.name}`} />
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}

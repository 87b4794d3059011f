import type { AllocationQuery } from "#schema/generated/graphql.ts";
import { NoteCell } from "../../components/note-cell.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { euros, number, percent } from "../../i18n/numbers.ts";
import { AllocationFoot } from "./allocation-foot.tsx";
import { PayDifference } from "./pay-difference.tsx";

const FIGURES = ["Gewicht", "Aandeel", "Bedrag", "Gepubliceerd", "Verschil"];

/** Who pays what, beside what is published. */
export function AllocationTable({ answer, caption }: { answer: AllocationQuery; caption: string }) {
  const { allocation, contributions } = answer;
  const placeOf = new Map(contributions.map(({ municipality, citation }) => [municipality.code, citation]));
  return (
    <TableFrame caption={caption}>
      <thead>
        <tr>
          <th scope="col">Gemeente</th>
          {FIGURES.map((head) => (
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
        {allocation.rows.map(({ municipality, weight, share, amount, published, difference }) => (
          <tr key={municipality.code}>
            <th scope="row">
              <TextLink to={`/gemeente/${municipality.code}`}>{municipality.name}</TextLink>
            </th>
            <td className="number">{number(weight)}</td>
            <td className="number">{percent(share)}</td>
            <td className="number">
              <strong>{euros(amount)}</strong>
            </td>
            <td className="number">
              {published === null ? <span className="muted">niet gepubliceerd</span> : euros(published)}
            </td>
            <td className="number">
              <PayDifference difference={difference} />
            </td>
            <NoteCell
              cited={[["gepubliceerde bijdrage", placeOf.get(municipality.code)]]}
              of={`gepubliceerde bijdrage van ${municipality.name}`}
            />
          </tr>
        ))}
      </tbody>
      <AllocationFoot allocation={allocation} />
    </TableFrame>
  );
}

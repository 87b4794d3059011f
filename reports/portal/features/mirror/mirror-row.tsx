import { useQuery } from "urql";
import { MirrorFigureDocument } from "#schema/generated/graphql.ts";
import { NoteCell } from "../../components/note-cell.tsx";
import { ObservationValue } from "../../components/observation-value.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { withoutUnit } from "../../i18n/in-unit.ts";
import type { MirrorLine } from "./mirror-groups.ts";
import { inputOf, linkOf, type MirrorPeers } from "./mirror-peers.ts";
import { MirrorPosition } from "./mirror-position.tsx";

interface MirrorRowProps {
  readonly line: MirrorLine;
  readonly own: string;
  readonly peers: MirrorPeers;
}

/** One figure: the value, the median of the peers, and where the municipality stands, or why that cannot be said. */
export function MirrorRow({ line, own, peers }: MirrorRowProps) {
  const [{ data, error }] = useQuery({
    query: MirrorFigureDocument,
    variables: { input: inputOf(line, own, peers) },
  });
  const row = data?.benchmark.rows.find(({ isOwn }) => isOwn);
  const median = data?.benchmark.comparability === "OK" ? data.benchmark.statistics?.median : undefined;
  const { unit } = line.indicator;
  return (
    <tr aria-busy={!data && !error}>
      <th scope="row">
        <TextLink to={linkOf(line, own, peers)}>{line.name}</TextLink>
      </th>
      <td>{line.period}</td>
      <td className="number">
        {row && <ObservationValue isReasonElsewhere isUnitElsewhere observation={row.value} />}
      </td>
      <td className="number">{median !== undefined && withoutUnit(median, unit)}</td>
      <td>
        {error && (
          <span className="muted">
            {error.graphQLErrors.map(({ message }) => message).join(" ") || "niet opgehaald"}
          </span>
        )}
        {!data && !error && <span className="loading-cell">wordt opgehaald…</span>}
        {data && row && <MirrorPosition benchmark={data.benchmark} row={row} />}
      </td>
      <NoteCell
        cited={[
          ["waarde", row?.value.citation],
          ["noemer", row?.value.denominatorCitation],
        ]}
        of={line.name}
      />
    </tr>
  );
}

import { TableFrame } from "../../components/table-frame.tsx";
import type { MirrorGroup } from "./mirror-groups.ts";
import type { MirrorPeers } from "./mirror-peers.ts";
import { MirrorRow } from "./mirror-row.tsx";

interface MirrorTableProps {
  readonly group: MirrorGroup;
  readonly own: string;
  readonly peers: MirrorPeers;
}

/** The figures of one group; each row asks its own comparison, so that one that fails leaves the others. */
export function MirrorTable({ group, own, peers }: MirrorTableProps) {
  return (
    <TableFrame caption={group.title} className="mirror" isCaptionVisible={false}>
      <thead>
        <tr>
          <th scope="col">Cijfer</th>
          <th scope="col">Jaar</th>
          <th className="number" scope="col">
            Waarde
          </th>
          <th className="number" scope="col">
            Mediaan
          </th>
          <th scope="col">Positie</th>
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {group.lines.map((line) => (
          <MirrorRow
            key={`${line.indicator.code} ${line.module} ${line.category}`}
            line={line}
            own={own}
            peers={peers}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

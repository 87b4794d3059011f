import { useState } from "react";
import type { MirrorGroup } from "./mirror-groups.ts";
import type { MirrorPeers } from "./mirror-peers.ts";
import { MirrorTable } from "./mirror-table.tsx";

interface MirrorDetailProps {
  readonly group: MirrorGroup;
  readonly own: string;
  readonly peers: MirrorPeers;
}

/** An indicator in parts; nothing is asked before it is opened. */
export function MirrorDetail({ group, own, peers }: MirrorDetailProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className="mirror-detail"
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true);
      }}
    >
      <summary>
        {group.title} <span className="muted">({group.lines.length})</span>
      </summary>
      {wasOpened && <MirrorTable group={group} own={own} peers={peers} />}
    </details>
  );
}

import { Link } from "react-router";
import { PEER_SLUGS } from "../../i18n/benchmark-words.ts";
import type { MirrorPeers } from "./mirror-peers.ts";

const CHOICES: readonly (readonly [peers: MirrorPeers, text: string])[] = [
  ["SIMILAR", "de tien meest gelijkende gemeenten"],
  ["COUNTRY", "heel Nederland"],
];

/** With whom; the choice stands in the address. */
export function MirrorForm({ peers }: { peers: MirrorPeers }) {
  return (
    <nav aria-label="Vergeleken met" className="mirror-peers">
      <p className="utrecht-paragraph">
        Vergeleken met{" "}
        {CHOICES.map(([group, text], index) => (
          <span key={group}>
            {index > 0 && " of "}
            <Link
              aria-current={group === peers ? "true" : undefined}
              className="utrecht-link utrecht-link--html-a"
              preventScrollReset
              to={`?groep=${PEER_SLUGS[group]}`}
            >
              {text}
            </Link>
          </span>
        ))}
        . Cijfers van een module worden vergeleken met de deelnemers ervan.
      </p>
    </nav>
  );
}

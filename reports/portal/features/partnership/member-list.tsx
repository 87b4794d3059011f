import "../../components/plain-list.css";
import { TextLink } from "../../components/text-link.tsx";
import { SIZE_CLASSES } from "../../i18n/register-words.ts";
import type { PartnershipAnswer } from "./partnership-summary.tsx";

/** The municipalities of today, with the size class by which the executive board is composed. */
export function MemberList({ municipalities }: { municipalities: PartnershipAnswer["municipalities"] }) {
  return (
    <ul className="plain-list">
      {municipalities.map(({ code, name, sizeClass }) => (
        <li key={code}>
          <TextLink to={`/gemeente/${code}`}>{name}</TextLink>
          {sizeClass && <span className="muted"> ({SIZE_CLASSES[sizeClass]})</span>}
        </li>
      ))}
    </ul>
  );
}

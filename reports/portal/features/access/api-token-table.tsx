import { TableFrame } from "../../components/table-frame.tsx";
import { VisuallyHidden } from "../../components/visually-hidden.tsx";
import { date } from "../../i18n/dates.ts";
import type { ApiToken } from "./api-token.ts";

interface ApiTokenTableProps {
  readonly tokens: readonly ApiToken[];
  readonly onRevoke: (id: string) => void;
}

/** The day of an instant. */
function dayOf(instant: string): string {
  return date(instant.slice(0, 10));
}

/** What was made, until when it opens the door, and when it last did. */
export function ApiTokenTable({ tokens, onRevoke }: ApiTokenTableProps) {
  return (
    <TableFrame caption="Tokens" isCaptionVisible={false}>
      <thead>
        <tr>
          <th scope="col">Naam</th>
          <th scope="col">Gemaakt</th>
          <th scope="col">Geldig tot</th>
          <th scope="col">Laatst gebruikt</th>
          <th scope="col">Intrekken</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ id, label, createdAt, expiresAt, usedAt }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="date">{dayOf(createdAt)}</td>
            <td className="date">{dayOf(expiresAt)}</td>
            <td className="date">{usedAt ? dayOf(usedAt) : "nog niet"}</td>
            <td>
              <button
                className="utrecht-button utrecht-button--secondary-action"
                onClick={() => {
                  onRevoke(id);
                }}
                type="button"
              >
                Trek in<VisuallyHidden>: {label}</VisuallyHidden>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

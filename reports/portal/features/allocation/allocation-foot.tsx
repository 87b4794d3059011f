import { euros, percent, signedEuros } from "../../i18n/numbers.ts";
import { type AllocationAnswer, totalsOf } from "./allocation-totals.ts";

/** What the rows add up to, and what is left of the total. */
export function AllocationFoot({ allocation }: { allocation: AllocationAnswer }) {
  const { amount, published, difference } = totalsOf(allocation);
  const { total, residue } = allocation;
  return (
    <tfoot>
      <tr className="total-row">
        <th scope="row">Samen</th>
        <td />
        <td className="number">{percent(100)}</td>
        <td className="number">{euros(amount)}</td>
        <td className="number">
          {published === null ? <span className="muted">niet van allen bekend</span> : euros(published)}
        </td>
        <td className="number">{difference === null ? "" : signedEuros(difference)}</td>
        <td />
      </tr>
      <tr className="recomputed-row">
        <th scope="row">Te verdelen</th>
        <td />
        <td />
        <td className="number">{euros(total)}</td>
        <td colSpan={3}>{residue === 0 ? "geen restant" : `restant ${signedEuros(residue)}`}</td>
      </tr>
    </tfoot>
  );
}

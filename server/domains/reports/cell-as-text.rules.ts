/** A cell as rows carry it: exact decimals and days as PostgreSQL wrote them, a yes or no in Dutch. */
export function cellAsText(cell: string | number | boolean | null): string | null {
  if (typeof cell === "boolean") return cell ? "ja" : "nee";
  return cell === null ? null : String(cell);
}

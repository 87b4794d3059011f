/** Addresses behind which the database stands; the portal's files are not among them. */
const DOORS = /^\/(graphql|export|api|auth)\b/;

/** Whether a request comes for an answer of any length. */
export function isForExport(url: string): boolean {
  return url.startsWith("/export/");
}

/** Whether a request comes for data. */
export function isForData(url: string): boolean {
  return DOORS.test(url);
}

/** One figure: the name of its view in schema `indicators`, and the SQL that makes it. */
export interface IndicatorView {
  readonly name: string;
  readonly sql: string;
}

function reads(view: IndicatorView, other: IndicatorView): boolean {
  return view !== other && new RegExp(`\\bindicators\\.${other.name}\\b`).test(view.sql);
}

/**
 * Views by name, but each after the views that it reads.
 * @throws Error naming the views that read each other in a circle
 */
export function inReadingOrder(views: readonly IndicatorView[]): IndicatorView[] {
  const ordered: IndicatorView[] = [];
  let waiting = views.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  while (waiting.length > 0) {
    const ready = waiting.filter((view) => !waiting.some((other) => reads(view, other)));
    if (ready.length === 0) {
      const names = waiting.map((view) => view.name).join(", ");
      throw new Error(
        `A view of server/indicators reads what comes before it, but got a circle in: ${names}`,
      );
    }
    ordered.push(...ready);
    waiting = waiting.filter((view) => !ready.includes(view));
  }
  return ordered;
}

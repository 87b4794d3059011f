/** What a search looks at. */
export interface Searchable {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly moduleCode: string | null;
  readonly programmeCode: string | null;
}

/** What is looked for; null leaves a filter open. */
export interface IndicatorFilter {
  readonly module: string | null;
  readonly programme: string | null;
  readonly search: string | null;
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Those of the module and the programme in which every word of the search occurs, whatever its accents and capitals. */
export function findIndicators<Found extends Searchable>(
  indicators: readonly Found[],
  { module, programme, search }: IndicatorFilter,
): Found[] {
  const words = folded(search ?? "").split(/\s+/);
  return indicators.filter((indicator) => {
    const text = folded(`${indicator.code} ${indicator.name} ${indicator.definition}`);
    return (
      (module === null || indicator.moduleCode === module) &&
      (programme === null || indicator.programmeCode === programme) &&
      words.every((word) => text.includes(word))
    );
  });
}

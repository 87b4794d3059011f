import type { PlaceFragment } from "#schema/generated/graphql.ts";

/** A place in a document, and which figure of a row stands there when the row holds several. */
export interface CitedPlace extends PlaceFragment {
  readonly label?: string;
}

type Place = PlaceFragment | null | undefined;

/** What a figure cites: a place, or a place with the name of the figure; nothing where the source gives none. */
export type Cited = Place | readonly [label: string, place: Place];

/** The places that there are, each once, with the figure that it belongs to where a label is given. */
export function placesOf(...cited: Cited[]): CitedPlace[] {
  const places = new Map<string, CitedPlace>();
  for (const item of cited) {
    const [label, place] = isLabelled(item) ? item : ["", item];
    if (!place) continue;
    const key = [place.source.code, place.locator, place.printed].join("\n");
    if (!places.has(key)) places.set(key, { ...place, ...(label && { label }) });
  }
  return [...places.values()];
}

function isLabelled(cited: Cited): cited is readonly [label: string, place: Place] {
  return Array.isArray(cited);
}

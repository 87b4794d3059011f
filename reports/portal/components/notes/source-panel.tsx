import { TextLink } from "../text-link.tsx";
import type { CitedPlace } from "./cited-place.ts";
import { PlaceInWords } from "./place-in-words.tsx";

/** What an opened note shows: per place the document, the lines and the words as printed. */
export function SourcePanel({ of, places }: { of: string; places: readonly CitedPlace[] }) {
  return (
    <>
      <p className="source-note__of">{of}</p>
      <ul className="source-note__places">
        {places.map((place) => (
          <li key={`${place.source.code} ${place.locator} ${place.printed}`}>
            <TextLink to={`/bron/${place.source.code}`}>{place.source.title}</TextLink>
            <br />
            <PlaceInWords place={place} />
          </li>
        ))}
      </ul>
    </>
  );
}

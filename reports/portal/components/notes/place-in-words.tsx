import { locatorInWords } from "../../i18n/locator-in-words.ts";
import type { CitedPlace } from "./cited-place.ts";

/** "regel 716: ‘150%’". */
export function PlaceInWords({ place }: { place: CitedPlace }) {
  return (
    <>
      {place.label && `${place.label}: `}
      {locatorInWords(place.locator)}
      {place.printed && (
        <>
          : <q>{place.printed}</q>
        </>
      )}
    </>
  );
}

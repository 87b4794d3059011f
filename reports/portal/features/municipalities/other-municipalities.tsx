import { FictionalMark } from "../../components/fictional-mark.tsx";
import { TextLink } from "../../components/text-link.tsx";
import type { ProvinceGroup } from "./municipality-groups.ts";
import "./other-municipalities.css";

/** Municipalities of which only open figures are known, by province. */
export function OtherMunicipalities({ provinces }: { provinces: readonly ProvinceGroup[] }) {
  if (provinces.length === 0) return null;
  return (
    <section aria-labelledby="andere-gemeenten">
      <h2 className="utrecht-heading-2" id="andere-gemeenten">
        Andere gemeenten
      </h2>
      <p className="utrecht-paragraph">
        Zij zijn geen lid van een samenwerkingsverband hierboven; er zijn alleen openbare cijfers van bekend.
      </p>
      {provinces.map(({ name, municipalities }) => (
        <div key={name}>
          <h3 className="utrecht-heading-3">{name}</h3>
          <ul className="other-municipalities">
            {municipalities.map((municipality) => (
              <li key={municipality.code}>
                <TextLink to={`/gemeente/${municipality.code}`}>{municipality.name}</TextLink>
                <FictionalMark name={municipality.name} isFictional={municipality.isFictional} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

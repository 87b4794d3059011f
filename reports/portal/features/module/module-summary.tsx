import { Facts } from "../../components/facts.tsx";
import { placesOf } from "../../components/notes/cited-place.ts";
import { SourceNote } from "../../components/notes/source-note.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { period } from "../../i18n/dates.ts";
import type { ModuleAnswer } from "./module-answer.ts";

/** What the module is for, and what it belongs to. */
export function ModuleSummary({ module }: { module: ModuleAnswer }) {
  const { partnership, programme, parent, submodules, formerNames } = module;
  const otherNames = new Set(
    [module.shortName, ...formerNames].filter((name) => name && name !== module.name),
  );
  return (
    <>
      {module.purpose && <p className="utrecht-paragraph utrecht-paragraph--lead">{module.purpose}</p>}
      <Facts
        facts={[
          [
            "Samenwerkingsverband",
            <TextLink key="p" to={`/samenwerking/${partnership.code}`}>
              {partnership.name}
            </TextLink>,
          ],
          ["Programma", programme?.name],
          ["Deel van", parent && <TextLink to={`/module/${parent.code}`}>{parent.name}</TextLink>],
          [
            "Submodules",
            submodules.length > 0 &&
              submodules.map(({ code, name }) => (
                <span className="facts__item" key={code}>
                  <TextLink to={`/module/${code}`}>{name}</TextLink>
                </span>
              )),
          ],
          ["Ook genoemd", [...otherNames].join(", ")],
          [
            "Bestaat",
            <>
              {period(module.validFrom, module.validTo)}{" "}
              <SourceNote of={`begin van ${module.name}`} places={placesOf(module.citation)} />
            </>,
          ],
        ]}
      />
    </>
  );
}

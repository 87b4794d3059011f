import "../../components/plain-list.css";
import { TextLink } from "../../components/text-link.tsx";
import type { PartnershipAnswer } from "./partnership-summary.tsx";

/** The modules by programme, and the management organisation that stands outside them. */
export function ModuleList({ partnership }: { partnership: PartnershipAnswer }) {
  const { programmes, modules, managementOrganisation } = partnership;
  const inProgramme = new Set(programmes.flatMap((programme) => programme.modules.map(({ code }) => code)));
  const groups = [
    ...programmes,
    { code: "", name: "", modules: modules.filter(({ code }) => !inProgramme.has(code)) },
  ].filter((group) => group.modules.length > 0);
  return (
    <>
      {groups.map((group) => (
        <div key={group.code}>
          {group.name && <h3 className="utrecht-heading-3">Programma {group.name}</h3>}
          <ul className="plain-list">
            {group.modules.map(({ code, name }) => (
              <li key={code}>
                <TextLink to={`/module/${code}`}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {managementOrganisation && (
        <p className="utrecht-paragraph">
          Buiten de modules staat de{" "}
          <TextLink to={`/module/${managementOrganisation.code}`}>
            {managementOrganisation.name.toLowerCase()}
          </TextLink>
          , die alle leden betalen.
        </p>
      )}
    </>
  );
}

import type { ModulesQuery } from "#schema/generated/graphql.ts";
import { FictionalBanner } from "../../components/fictional-banner.tsx";
import { FictionalMark } from "../../components/fictional-mark.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { date } from "../../i18n/dates.ts";

type Module = ModulesQuery["modules"][number];

interface ModuleTableProps {
  readonly partnership: Module["partnership"];
  readonly modules: readonly Module[];
}

/** The modules of one partnership. */
export function ModuleTable({ partnership, modules }: ModuleTableProps) {
  return (
    <section aria-labelledby={`modules-${partnership.code}`}>
      <h2 className="utrecht-heading-2" id={`modules-${partnership.code}`}>
        {partnership.name}
        <FictionalMark name={partnership.name} isFictional={partnership.isFictional} />
      </h2>
      {partnership.isFictional && <FictionalBanner what={partnership.name} />}
      <TableFrame caption={`Modules van ${partnership.name}`} isCaptionVisible={false}>
        <thead>
          <tr>
            <th scope="col">Module</th>
            <th scope="col">Programma</th>
            <th scope="col">Sinds</th>
            <th className="number" scope="col">
              Gemeenten vandaag
            </th>
            <th scope="col">Doel</th>
          </tr>
        </thead>
        <tbody>
          {modules.map((module) => (
            <ModuleRow key={module.code} module={module} />
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}

function ModuleRow({ module }: { module: Module }) {
  const { code, name, parent, programme, validFrom, participantCount, purpose, isManagementOrganisation } =
    module;
  return (
    <tr>
      <th scope="row">
        <TextLink to={`/module/${code}`}>{name}</TextLink>
        {parent && <small>submodule van {parent.name}</small>}
      </th>
      <td>{programme?.name ?? "geen"}</td>
      <td className="date">{date(validFrom)}</td>
      <td className="number">{isManagementOrganisation ? "alle leden" : participantCount}</td>
      <td>{purpose}</td>
    </tr>
  );
}

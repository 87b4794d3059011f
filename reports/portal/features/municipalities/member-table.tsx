import type { MunicipalitiesQuery } from "#schema/generated/graphql.ts";
import { FictionalBanner } from "../../components/fictional-banner.tsx";
import { FictionalMark } from "../../components/fictional-mark.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { SIZE_CLASSES } from "../../i18n/register-words.ts";

/** The members of one partnership and what they take part in today. */
export function MemberTable({ partnership }: { partnership: MunicipalitiesQuery["partnerships"][number] }) {
  const { code: partnershipCode, name: partnershipName, isFictional, municipalities } = partnership;
  const hasClasses = municipalities.some(({ sizeClass }) => sizeClass !== null);
  const id = `leden-${partnershipCode}`;
  return (
    <section aria-labelledby={id}>
      <h2 className="utrecht-heading-2" id={id}>
        {partnershipName}
        <FictionalMark name={partnershipName} isFictional={isFictional} />
      </h2>
      {isFictional && <FictionalBanner what={partnershipName} />}
      <TableFrame caption={`Deelname van de leden van ${partnershipName} vandaag`} isCaptionVisible={false}>
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            <th scope="col">Code</th>
            <th scope="col">Provincie</th>
            {hasClasses && <th scope="col">Grootteklasse</th>}
            <th scope="col">Doet mee aan</th>
          </tr>
        </thead>
        <tbody>
          {municipalities.map(({ code, name, province, sizeClass, participations }) => (
            <tr key={code}>
              <th scope="row">
                <TextLink to={`/gemeente/${code}`}>{name}</TextLink>
              </th>
              <td>{code}</td>
              <td>{province ?? "niet vermeld"}</td>
              {hasClasses && <td>{sizeClass ? SIZE_CLASSES[sizeClass] : "niet vermeld"}</td>}
              <td>
                {participations.map(({ module }) => module.shortName ?? module.name).join(", ") || "niets"}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}

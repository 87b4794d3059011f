import type { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A module as it is read: the contract's own fields and what its relations need. */
export interface CooperationModuleRow extends CooperationModule {
  readonly partnershipCode: string;
  readonly programmeCode: string | null;
  readonly parentCode: string | null;
}

const COLUMNS = `
  module.code,
  module.name,
  module.short_name,
  module.former_names,
  module.purpose,
  module.is_management_organisation,
  module.valid_from,
  module.valid_to,
  module.partnership_code,
  module.programme_code,
  module.parent_code,
  core.citation(module.source_code, module.locator, module.printed) AS citation`;

export const modulesByCode = keyedStatement<CooperationModuleRow>(
  "modules-by-code",
  { code: "text" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.cooperation_module AS module ON module.code = key.code`,
);

export const submodulesOfModules = keyedStatement<CooperationModuleRow>(
  "submodules-of-modules",
  { parentCode: "text" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.cooperation_module AS module ON module.parent_code = key.parent_code
  ORDER BY module.position, module.code`,
);

/**
 * The modules that stand side by side: no submodules, and the management organisation only where it is asked
 * for; so too what is fictional, unless its own partnership or programme is named.
 */
export const modulesOfPartnerships = keyedStatement<CooperationModuleRow>(
  "modules-of-partnerships",
  {
    partnershipCode: "text",
    programmeCode: "text",
    asOf: "date",
    includesManagementOrganisation: "boolean",
    includesFictional: "boolean",
  },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.cooperation_module AS module ON module.parent_code IS NULL
    AND (key.includes_management_organisation OR NOT module.is_management_organisation)
    AND (key.partnership_code IS NULL OR module.partnership_code = key.partnership_code)
    AND (key.programme_code IS NULL OR module.programme_code = key.programme_code)
    AND module.valid_from <= key.as_of AND (module.valid_to IS NULL OR module.valid_to > key.as_of)
  JOIN core.partnership ON partnership.code = module.partnership_code
    AND (key.includes_fictional OR NOT partnership.is_fictional
      OR coalesce(key.partnership_code, key.programme_code) IS NOT NULL)
  ORDER BY partnership.is_fictional, module.partnership_code, module.position, module.code`,
);

export const managementOrganisationsOfPartnerships = keyedStatement<CooperationModuleRow>(
  "management-organisations-of-partnerships",
  { partnershipCode: "text", asOf: "date" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.cooperation_module AS module ON module.partnership_code = key.partnership_code
    AND module.is_management_organisation
    AND module.valid_from <= key.as_of AND (module.valid_to IS NULL OR module.valid_to > key.as_of)
  ORDER BY module.position, module.code`,
);

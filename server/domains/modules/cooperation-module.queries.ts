import type { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { statement } from "../../database/reader.ts";

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

export const modulesByCode = statement<CooperationModuleRow & { keyIndex: number }>(
  "modules-by-code",
  `
  SELECT key.key_index, ${COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, code text)
  JOIN core.cooperation_module AS module ON module.code = key.code`,
);

export const submodulesOfModules = statement<CooperationModuleRow & { keyIndex: number }>(
  "submodules-of-modules",
  `
  SELECT key.key_index, ${COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, parent_code text)
  JOIN core.cooperation_module AS module ON module.parent_code = key.parent_code
  ORDER BY module.position, module.code`,
);

/** The modules that stand side by side: no submodules, and the management organisation only where it is asked for. */
export const modulesOfPartnerships = statement<CooperationModuleRow & { keyIndex: number }>(
  "modules-of-partnerships",
  `
  SELECT key.key_index, ${COLUMNS}
  FROM jsonb_to_recordset($1) AS key (
    key_index integer,
    partnership_code text,
    programme_code text,
    as_of date,
    includes_management_organisation boolean)
  JOIN core.cooperation_module AS module ON module.parent_code IS NULL
    AND (key.includes_management_organisation OR NOT module.is_management_organisation)
    AND (key.partnership_code IS NULL OR module.partnership_code = key.partnership_code)
    AND (key.programme_code IS NULL OR module.programme_code = key.programme_code)
    AND module.valid_from <= key.as_of AND (module.valid_to IS NULL OR module.valid_to > key.as_of)
  ORDER BY module.partnership_code, module.position, module.code`,
);

export const managementOrganisationsOfPartnerships = statement<CooperationModuleRow & { keyIndex: number }>(
  "management-organisations-of-partnerships",
  `
  SELECT key.key_index, ${COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, partnership_code text, as_of date)
  JOIN core.cooperation_module AS module ON module.partnership_code = key.partnership_code
    AND module.is_management_organisation
    AND module.valid_from <= key.as_of AND (module.valid_to IS NULL OR module.valid_to > key.as_of)
  ORDER BY module.position, module.code`,
);

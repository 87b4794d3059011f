import { EARLIER_VERSION_COLUMNS, keyOfVersion } from "../../../components/earlier-version-columns.ts";
import { RecordTable } from "../../../components/record-table.tsx";
import type { ModuleAnswer } from "../module-answer.ts";

type Versions = ModuleAnswer["performanceIndicators"][number]["earlierVersions"];

/** What earlier deliveries said of the products and the indicators of a module, the last replaced first. */
export function earlierVersionsOf({ careCategories, performanceIndicators }: ModuleAnswer): Versions {
  const products = careCategories.flatMap((category) => category.products);
  const named = [...products, ...performanceIndicators].flatMap(({ name, earlierVersions }) =>
    earlierVersions.map((version) => ({ ...version, name: `${name} (${version.name})` })),
  );
  return named.toSorted((one, other) => other.replacedOn.localeCompare(one.replacedOn));
}

/** The same as a table and a file. */
export function EarlierVersions({ code, versions }: { code: string; versions: Versions }) {
  return (
    <RecordTable
      caption="Eerdere versies"
      columns={EARLIER_VERSION_COLUMNS}
      fileName={`eerdere-versies-${code}`}
      keyOf={keyOfVersion}
      rows={versions}
    />
  );
}

import type { ModuleChoiceFragment } from "#schema/generated/graphql.ts";
import { SelectField } from "./select-field.tsx";

interface CareFieldsProps {
  readonly module: string;
  readonly careCategory: string;
  readonly modules: readonly ModuleChoiceFragment[];
}

/** A module that buys care, and one of the care categories that it, or any of them, buys. */
export function CareFields({ module, careCategory, modules }: CareFieldsProps) {
  const buying = modules.filter(({ careCategories }) => careCategories.length > 0);
  const categories = buying
    .filter(({ code }) => !module || code === module)
    .flatMap(({ careCategories }) => careCategories);
  return (
    <>
      <SelectField
        all="alle modules"
        chosen={module}
        label="Module"
        name="module"
        options={buying.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <SelectField
        all="alle zorgvormen"
        chosen={careCategory}
        label="Zorgvorm"
        name="zorgvorm"
        options={categories.map(({ code, name }) => ({ value: code, text: name }))}
      />
    </>
  );
}

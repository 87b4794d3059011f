import "type-graphql";

interface FieldResolver {
  readonly schemaName: string;
  readonly getObjectType?: () => unknown;
}

interface ObjectTypeOfClass {
  readonly target: unknown;
  readonly name: string;
}

/** TypeGraphQL keeps what its decorators say in one global; it exports no way to ask. */
interface MetadataGlobal {
  readonly TypeGraphQLMetadataStorage: {
    readonly fieldResolvers: readonly FieldResolver[];
    readonly objectTypes: readonly ObjectTypeOfClass[];
  };
}

/** The fields that code answers, `CooperationModule.tasks`; any other is a property of its row. After the schema is built. */
export function resolvedFields(): ReadonlySet<string> {
  const storage = (globalThis as unknown as MetadataGlobal).TypeGraphQLMetadataStorage;
  const names = new Map(storage.objectTypes.map(({ target, name }) => [target, name]));
  return new Set(
    storage.fieldResolvers.map(
      ({ schemaName, getObjectType }) => `${names.get(getObjectType?.()) ?? ""}.${schemaName}`,
    ),
  );
}

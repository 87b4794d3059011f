import type { CardForm } from "./card-form.ts";
import type { References } from "./references.ts";
import { tagIdOf } from "./stable-id.ts";

/** The body that makes a card what its form says. The modern form of a query; all our versions take it. */
export function writeCard(key: string, form: CardForm, { database, collection }: References) {
  const tags = form.tags.map(({ name, label, type, isRequired, defaultValue }) => [
    name,
    {
      id: tagIdOf(key, name),
      name,
      "display-name": label,
      type,
      required: isRequired,
      ...(defaultValue !== null && { default: defaultValue }),
    },
  ]);
  return {
    name: form.name,
    description: form.description,
    type: "question",
    display: form.display,
    visualization_settings: form.settings,
    collection_id: collection,
    dataset_query: {
      "lib/type": "mbql/query",
      database,
      stages: [
        {
          "lib/type": "mbql.stage/native",
          native: form.sql,
          "template-tags": Object.fromEntries(tags) as Record<string, unknown>,
        },
      ],
    },
  };
}

import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { EXAMPLES, type Example } from "./examples.ts";

/** Questions to begin with: a click puts one into the editor and asks it. */
export function ExampleList() {
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  const { run } = useGraphiQLActions();
  const show = ({ query }: Example) => {
    queryEditor?.setValue(query);
    variableEditor?.setValue("");
    run();
  };
  return (
    <section aria-labelledby="voorbeelden">
      <h2 className="utrecht-heading-3" id="voorbeelden">
        Voorbeelden
      </h2>
      <ul className="examples">
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button
              className="utrecht-button utrecht-button--secondary-action"
              disabled={!queryEditor}
              onClick={() => show(example)}
              type="button"
            >
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

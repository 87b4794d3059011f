import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";
import { EXAMPLES, type Example } from "./examples.ts";

/** Questions to begin with: a click puts one into the editor and asks it. */
export function ExampleList() {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  const actions = useGraphiQLActions();
  const isReady = Boolean(queryEditor && responseEditor);
  useEffect(() => {
    if (isReady) actions.run();
  }, [isReady, actions]);
  const show = ({ query }: Example) => {
    queryEditor?.setValue(query);
    variableEditor?.setValue("");
    actions.run();
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
              disabled={!isReady}
              onClick={() => {
                show(example);
              }}
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

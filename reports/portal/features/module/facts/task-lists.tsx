import type { TaskFragment } from "#schema/generated/graphql.ts";
import { placesOf } from "../../../components/notes/cited-place.ts";
import { SourceNote } from "../../../components/notes/source-note.tsx";
import { period } from "../../../i18n/dates.ts";
import "../../../components/plain-list.css";

/** What the module does, and what the sources say it does not. */
export function TaskLists({ tasks }: { tasks: readonly TaskFragment[] }) {
  return (
    <>
      <TaskList heading="Hoort bij de module" tasks={tasks.filter((task) => task.belongsToModule)} />
      <TaskList heading="Hoort niet bij de module" tasks={tasks.filter((task) => !task.belongsToModule)} />
    </>
  );
}

function TaskList({ heading, tasks }: { heading: string; tasks: readonly TaskFragment[] }) {
  if (tasks.length === 0) return null;
  return (
    <>
      <h3 className="utrecht-heading-3">{heading}</h3>
      <ul className="plain-list">
        {tasks.map((task) => (
          <li key={`${task.description} ${task.validFrom}`}>
            {task.description}
            {(task.validFrom || task.validTo) && (
              <span className="muted"> ({period(task.validFrom, task.validTo)})</span>
            )}{" "}
            <SourceNote of={task.description} places={placesOf(task.citation)} />
          </li>
        ))}
      </ul>
    </>
  );
}

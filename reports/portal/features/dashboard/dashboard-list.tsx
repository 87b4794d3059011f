import { useId } from "react";
import { TextLink } from "../../components/text-link.tsx";
import type { DashboardGroup } from "./dashboard-groups.ts";

/** One group of dashboards; a long one, such as of all councils, stands in columns without the same words each time. */
export function DashboardList({ title, dashboards }: DashboardGroup) {
  const id = useId();
  const isLong =
    new Set(dashboards.map(({ description }) => description.slice(-24))).size < dashboards.length / 2;
  return (
    <section aria-labelledby={id}>
      <h2 className="utrecht-heading-2" id={id}>
        {title}
      </h2>
      <ul className={isLong ? "dashboard-list dashboard-list--short" : "dashboard-list"}>
        {dashboards.map(({ slug, title: name, description }) => (
          <li key={slug}>
            <TextLink to={`/dashboard/${slug}`}>{name}</TextLink>
            {!isLong && <p>{description}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

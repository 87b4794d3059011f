import type { ReactNode } from "react";
import { listed } from "../i18n/listed.ts";
import { TableOfContents } from "./table-of-contents.tsx";
import "./page-sections.css";

export interface PageSection {
  /** Its place in the address: `#begroting`. */
  readonly id: string;
  readonly title: string;
  /** null: the sources say nothing of it. */
  readonly content: ReactNode | null;
}

/** The parts of a long page, with a table of contents; what the sources do not speak of is named at the end. */
export function PageSections({ sections }: { sections: readonly PageSection[] }) {
  const present = sections.filter(({ content }) => content !== null);
  const absent = sections.filter(({ content }) => content === null).map(({ title }) => title.toLowerCase());
  return (
    <div className="page-sections">
      <TableOfContents sections={present} />
      <div className="page-sections__content">
        {present.map(({ id, title, content }) => (
          <section aria-labelledby={id} key={id}>
            <h2 className="utrecht-heading-2" id={id} tabIndex={-1}>
              {title}
            </h2>
            {content}
          </section>
        ))}
        {absent.length > 0 && (
          <p className="utrecht-paragraph muted page-sections__absent">
            Hierover zeggen de bronnen niets: {listed(absent)}.
          </p>
        )}
      </div>
    </div>
  );
}

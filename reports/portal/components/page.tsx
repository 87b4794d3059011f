import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb.tsx";
import { FictionalBanner } from "./fictional-banner.tsx";
import { NotesProvider } from "./notes/notes-provider.tsx";
import { PrintedHeader } from "./printed-header.tsx";
import { useHeadingFocus } from "./use-heading-focus.ts";

export interface PageProps {
  readonly title: string;
  /** The pages above this one; the front page is added. */
  readonly above?: readonly Crumb[];
  /** What of this page is invented, when anything is. */
  readonly fictional?: string | undefined;
  /** The front page stands under nothing. */
  readonly isFront?: boolean;
  readonly children: ReactNode;
}

/** One page: its title, its place in the portal, its heading and the notes under its figures. */
export function Page({ title, above = [], fictional, isFront = false, children }: PageProps) {
  const heading = useHeadingFocus();
  return (
    <NotesProvider>
      <title>{isFront ? `Regiospiegel: ${title.toLowerCase()}` : `${title} · Regiospiegel`}</title>
      <PrintedHeader />
      {!isFront && <Breadcrumb above={above} title={title} />}
      {fictional && <FictionalBanner what={fictional} />}
      <h1 className="utrecht-heading-1" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </NotesProvider>
  );
}

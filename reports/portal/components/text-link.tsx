import type { ReactNode } from "react";
import { Link, type LinkProps } from "react-router";

/** A link to another page of the portal, in the style of the design system. */
export function TextLink({ children, ...props }: LinkProps & { children: ReactNode }) {
  return (
    <Link className="utrecht-link utrecht-link--html-a" {...props}>
      {children}
    </Link>
  );
}

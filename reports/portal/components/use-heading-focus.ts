import { type RefObject, useEffect, useRef } from "react";
import { useLocation, useOutletContext } from "react-router";

/**
 * Moves the focus to the page's heading after a navigation, as a browser does with a new document, and goes
 * to the part of the page that the address names once that part is there.
 * @returns the ref of the heading
 */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shownPath = useOutletContext<RefObject<string>>();
  const { pathname, hash } = useLocation();
  useEffect(() => {
    if (shownPath.current !== pathname) heading.current?.focus({ preventScroll: true });
    shownPath.current = pathname;
  }, [pathname, shownPath]);
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash]);
  return heading;
}

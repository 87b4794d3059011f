import { useRef } from "react";
import { Outlet, useLocation } from "react-router";

/** Nothing around the page: what stands in a frame of somebody else's site has that site around it. */
export function BareLayout() {
  const shownPath = useRef(useLocation().pathname);
  return <Outlet context={shownPath} />;
}

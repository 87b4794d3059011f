import { createBrowserRouter, type RouteObject } from "react-router";
import { BareLayout } from "./components/bare-layout.tsx";
import { BrokenPage } from "./components/broken-page.tsx";
import { NotFoundPage } from "./components/not-found-page.tsx";
import { SiteLayout } from "./components/site-layout.tsx";
import { SiteShell } from "./components/site-shell.tsx";
import { HomePage } from "./features/home/home-page.tsx";
import { PORTAL_PAGES } from "./portal-pages.ts";

/** The addresses of the portal. Each page but the first is fetched when it is opened. */
const PAGES: RouteObject[] = [
  { index: true, Component: HomePage },
  ...PORTAL_PAGES.map(({ path, open }) => ({ path, lazy: open })),
  { path: "*", Component: NotFoundPage },
];

/** Makes the router: one layout around every page but the one that others embed, and words where a page breaks. */
export function createRouter() {
  return createBrowserRouter([
    {
      path: "/insluiten/:slug",
      Component: BareLayout,
      HydrateFallback: () => null,
      children: [
        {
          index: true,
          ErrorBoundary: BrokenPage,
          lazy: async () => ({
            Component: (await import("./features/dashboard/embedded-page.tsx")).EmbeddedPage,
          }),
        },
      ],
    },
    {
      path: "/",
      Component: SiteLayout,
      HydrateFallback: SiteShell,
      children: [{ ErrorBoundary: BrokenPage, children: PAGES }],
    },
  ]);
}

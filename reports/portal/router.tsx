import { createBrowserRouter, type RouteObject } from "react-router";
import { BareLayout } from "./components/bare-layout.tsx";
import { BrokenPage } from "./components/broken-page.tsx";
import { NotFoundPage } from "./components/not-found-page.tsx";
import { SiteLayout } from "./components/site-layout.tsx";
import { HomePage } from "./features/home/home-page.tsx";

/** The addresses of the portal. Each page but the first is fetched when it is opened. */
const PAGES: RouteObject[] = [
  { index: true, Component: HomePage },
  {
    path: "samenwerking/:partnership",
    lazy: async () => ({
      Component: (await import("./features/partnership/partnership-page.tsx")).PartnershipPage,
    }),
  },
  {
    path: "samenwerking/:partnership/deelname",
    lazy: async () => ({ Component: (await import("./features/matrix/matrix-page.tsx")).MatrixPage }),
  },
  {
    path: "modules",
    lazy: async () => ({ Component: (await import("./features/modules/modules-page.tsx")).ModulesPage }),
  },
  {
    path: "module/:code",
    lazy: async () => ({ Component: (await import("./features/module/module-page.tsx")).ModulePage }),
  },
  {
    path: "module/:code/viermaandsrapportage",
    lazy: async () => ({
      Component: (await import("./features/module-report/report-page.tsx")).ReportPage,
    }),
  },
  {
    path: "aanbieders",
    lazy: async () => ({
      Component: (await import("./features/providers/providers-page.tsx")).ProvidersPage,
    }),
  },
  {
    path: "aanbieder/:code",
    lazy: async () => ({ Component: (await import("./features/provider/provider-page.tsx")).ProviderPage }),
  },
  {
    path: "contracten/afloop",
    lazy: async () => ({ Component: (await import("./features/expiry/expiry-page.tsx")).ExpiryPage }),
  },
  {
    path: "gesprekken",
    lazy: async () => ({ Component: (await import("./features/talks/talks-page.tsx")).TalksPage }),
  },
  {
    path: "gemeenten",
    lazy: async () => ({
      Component: (await import("./features/municipalities/municipalities-page.tsx")).MunicipalitiesPage,
    }),
  },
  {
    path: "gemeente/:code",
    lazy: async () => ({
      Component: (await import("./features/municipality/municipality-page.tsx")).MunicipalityPage,
    }),
  },
  {
    path: "gemeente/:code/spiegel",
    lazy: async () => ({ Component: (await import("./features/mirror/mirror-page.tsx")).MirrorPage }),
  },
  {
    path: "toegang",
    lazy: async () => ({ Component: (await import("./features/access/access-page.tsx")).AccessPage }),
  },
  {
    path: "importeren",
    lazy: async () => ({ Component: (await import("./features/import/import-page.tsx")).ImportPage }),
  },
  {
    path: "vergelijken",
    lazy: async () => ({
      Component: (await import("./features/benchmark/benchmark-page.tsx")).BenchmarkPage,
    }),
  },
  {
    path: "verdeling",
    lazy: async () => ({
      Component: (await import("./features/allocation/allocation-page.tsx")).AllocationPage,
    }),
  },
  {
    path: "dashboards",
    lazy: async () => ({
      Component: (await import("./features/dashboard/dashboards-page.tsx")).DashboardsPage,
    }),
  },
  {
    path: "dashboard/:slug",
    lazy: async () => ({
      Component: (await import("./features/dashboard/dashboard-page.tsx")).DashboardPage,
    }),
  },
  {
    path: "tegenspraken",
    lazy: async () => ({ Component: (await import("./features/ledger/ledger-page.tsx")).LedgerPage }),
  },
  {
    path: "bronnen",
    lazy: async () => ({ Component: (await import("./features/sources/sources-page.tsx")).SourcesPage }),
  },
  {
    path: "bron/:code",
    lazy: async () => ({ Component: (await import("./features/source/source-page.tsx")).SourcePage }),
  },
  {
    path: "verkennen",
    lazy: async () => ({ Component: (await import("./features/explorer/explorer-page.tsx")).ExplorerPage }),
  },
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
      HydrateFallback: () => null,
      children: [{ ErrorBoundary: BrokenPage, children: PAGES }],
    },
  ]);
}

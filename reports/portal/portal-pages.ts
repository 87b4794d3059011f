import type { ComponentType } from "react";

/** A page of the portal: its address, and how to fetch it. */
export interface PortalPage {
  /** As in `module/:code`. */
  readonly path: string;
  readonly open: () => Promise<{ readonly Component: ComponentType }>;
}

/** Every page but the front page; each is fetched when it is opened. */
export const PORTAL_PAGES: readonly PortalPage[] = [
  {
    path: "samenwerking/:partnership",
    open: async () => ({
      Component: (await import("./features/partnership/partnership-page.tsx")).PartnershipPage,
    }),
  },
  {
    path: "samenwerking/:partnership/deelname",
    open: async () => ({ Component: (await import("./features/matrix/matrix-page.tsx")).MatrixPage }),
  },
  {
    path: "modules",
    open: async () => ({ Component: (await import("./features/modules/modules-page.tsx")).ModulesPage }),
  },
  {
    path: "module/:code",
    open: async () => ({ Component: (await import("./features/module/module-page.tsx")).ModulePage }),
  },
  {
    path: "module/:code/viermaandsrapportage",
    open: async () => ({ Component: (await import("./features/module-report/report-page.tsx")).ReportPage }),
  },
  {
    path: "aanbieders",
    open: async () => ({
      Component: (await import("./features/providers/providers-page.tsx")).ProvidersPage,
    }),
  },
  {
    path: "aanbieder/:code",
    open: async () => ({ Component: (await import("./features/provider/provider-page.tsx")).ProviderPage }),
  },
  {
    path: "contracten/afloop",
    open: async () => ({ Component: (await import("./features/expiry/expiry-page.tsx")).ExpiryPage }),
  },
  {
    path: "gesprekken",
    open: async () => ({ Component: (await import("./features/talks/talks-page.tsx")).TalksPage }),
  },
  {
    path: "gemeenten",
    open: async () => ({
      Component: (await import("./features/municipalities/municipalities-page.tsx")).MunicipalitiesPage,
    }),
  },
  {
    path: "gemeente/:code",
    open: async () => ({
      Component: (await import("./features/municipality/municipality-page.tsx")).MunicipalityPage,
    }),
  },
  {
    path: "gemeente/:code/spiegel",
    open: async () => ({ Component: (await import("./features/mirror/mirror-page.tsx")).MirrorPage }),
  },
  {
    path: "toegang",
    open: async () => ({ Component: (await import("./features/access/access-page.tsx")).AccessPage }),
  },
  {
    path: "importeren",
    open: async () => ({ Component: (await import("./features/import/import-page.tsx")).ImportPage }),
  },
  {
    path: "vergelijken",
    open: async () => ({
      Component: (await import("./features/benchmark/benchmark-page.tsx")).BenchmarkPage,
    }),
  },
  {
    path: "verdeling",
    open: async () => ({
      Component: (await import("./features/allocation/allocation-page.tsx")).AllocationPage,
    }),
  },
  {
    path: "dashboards",
    open: async () => ({
      Component: (await import("./features/dashboard/dashboards-page.tsx")).DashboardsPage,
    }),
  },
  {
    path: "dashboard/:slug",
    open: async () => ({
      Component: (await import("./features/dashboard/dashboard-page.tsx")).DashboardPage,
    }),
  },
  {
    path: "tegenspraken",
    open: async () => ({ Component: (await import("./features/ledger/ledger-page.tsx")).LedgerPage }),
  },
  {
    path: "bronnen",
    open: async () => ({ Component: (await import("./features/sources/sources-page.tsx")).SourcesPage }),
  },
  {
    path: "bron/:code",
    open: async () => ({ Component: (await import("./features/source/source-page.tsx")).SourcePage }),
  },
  {
    path: "verkennen",
    open: async () => ({ Component: (await import("./features/explorer/explorer-page.tsx")).ExplorerPage }),
  },
];

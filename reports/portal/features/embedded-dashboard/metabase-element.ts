import type { DetailedHTMLProps, HTMLAttributes } from "react";

interface MetabaseDashboardAttributes extends HTMLAttributes<HTMLElement> {
  readonly token: string;
  readonly "with-title": "true" | "false";
}

/** What Metabase's script reads when it starts. */
interface MetabaseConfig {
  readonly isGuest: true;
  readonly instanceUrl: string;
  readonly guestEmbedProviderUri: string;
  readonly theme: { readonly preset: "light" };
}

declare global {
  interface Window {
    metabaseConfig?: MetabaseConfig;
  }
}

declare module "react" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React names its elements in a namespace, and there is no other way to add one
  namespace JSX {
    interface IntrinsicElements {
      "metabase-dashboard": DetailedHTMLProps<MetabaseDashboardAttributes, HTMLElement>;
    }
  }
}

/** Tells Metabase's script where it comes from, and where it gets a new token when one has expired. */
export function configureMetabase(url: string): void {
  window.metabaseConfig = {
    isGuest: true,
    instanceUrl: url,
    guestEmbedProviderUri: "/api/metabase-guest-token",
    theme: { preset: "light" },
  };
}

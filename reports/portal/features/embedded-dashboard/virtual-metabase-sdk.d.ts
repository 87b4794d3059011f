/** The part of `@metabase/embedding-sdk-react` that we use; everything is undefined where it is not installed. */
declare module "virtual:metabase-sdk" {
  import type { ComponentType, ReactNode } from "react";

  export const MetabaseProvider:
    | ComponentType<{
        readonly authConfig: { readonly metabaseInstanceUrl: string; readonly isGuest: true };
        readonly locale: string;
        readonly children: ReactNode;
      }>
    | undefined;
  export const StaticDashboard:
    | ComponentType<{ readonly token: string; readonly withTitle: boolean }>
    | undefined;
}

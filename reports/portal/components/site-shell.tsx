import { SiteHeader } from "./site-header.tsx";

/** What stands there while the page itself is still on its way. */
export function SiteShell() {
  return (
    <div className="site">
      <SiteHeader />
      <main className="site__main" />
    </div>
  );
}

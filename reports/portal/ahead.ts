import { pageAt } from "./page-at.ts";

// Runs while the portal itself is still on its way: what the address asks for then travels beside it, not after it.
// Where that fails, the router asks again and says so.
pageAt(window.location.pathname)
  ?.open()
  .catch(() => undefined);

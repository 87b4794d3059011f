/**
 * A stand-in for Metabase's `embed.js`: it defines `<metabase-dashboard token>`, frames a page of Metabase, and asks the
 * provider of the portal for a new token when the frame says that the old one has expired. Nothing of the real one is in it.
 */
export const EMBED_SCRIPT = `(() => {
  const config = window.metabaseConfig;
  const origin = new URL(config.instanceUrl).origin;
  const dashboardOf = (token) => JSON.parse(atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/"))).resource.dashboard;
  class MetabaseDashboard extends HTMLElement {
    connectedCallback() {
      const frame = document.createElement("iframe");
      frame.title = "Metabase";
      frame.style = "border: 0; width: 100%; height: 40rem";
      frame.src = config.instanceUrl + "/embed/sdk/v1";
      const give = () => frame.contentWindow.postMessage({ token: this.getAttribute("token") }, origin);
      addEventListener("message", async ({ source, data }) => {
        if (source !== frame.contentWindow) return;
        if (data === "ready") give();
        if (data !== "expired") return;
        const answer = await fetch(config.guestEmbedProviderUri, {
          method: "POST",
          credentials: "include",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ entityType: "dashboard", entityId: dashboardOf(this.getAttribute("token")) }),
        });
        this.setAttribute("token", (await answer.json()).jwt);
        give();
      });
      this.append(frame);
    }
  }
  customElements.define("metabase-dashboard", MetabaseDashboard);
})();
`;

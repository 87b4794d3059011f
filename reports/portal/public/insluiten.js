/**
 * `<regiospiegel-dashboard slug="wsp"></regiospiegel-dashboard>`: shows a public dashboard in somebody else's site.
 * `choices="year=2022"` chooses, `title` says to who hears the page what stands there. It is a frame of our own origin,
 * as high as what is in it; nothing of the page around it is read, and nothing but the frame is added to it.
 */
(() => {
  const origin = new URL(document.currentScript.src).origin;

  class RegiospiegelDashboard extends HTMLElement {
    static observedAttributes = ["slug", "choices", "title"];

    #frame = document.createElement("iframe");

    #listen = (event) => {
      const isOurs = event.origin === origin && event.source === this.#frame.contentWindow;
      if (!isOurs || event.data?.regiospiegel !== "height") return;
      const height = Number(event.data.height);
      if (height > 0) this.#frame.style.height = `${height}px`;
    };

    connectedCallback() {
      Object.assign(this.style, { display: "block" });
      Object.assign(this.#frame.style, { border: "0", display: "block", height: "40rem", width: "100%" });
      this.#frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-downloads");
      this.#frame.setAttribute("loading", "lazy");
      window.addEventListener("message", this.#listen);
      this.#show();
      this.append(this.#frame);
    }

    disconnectedCallback() {
      window.removeEventListener("message", this.#listen);
      this.#frame.remove();
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#show();
    }

    #show() {
      const slug = encodeURIComponent(this.getAttribute("slug") ?? "");
      const choices = new URLSearchParams(this.getAttribute("choices") ?? "").toString();
      this.#frame.title = this.getAttribute("title") ?? "Dashboard van Regiospiegel";
      this.#frame.src = `${origin}/insluiten/${slug}${choices && `?${choices}`}`;
    }
  }

  if (!customElements.get("regiospiegel-dashboard"))
    customElements.define("regiospiegel-dashboard", RegiospiegelDashboard);
})();

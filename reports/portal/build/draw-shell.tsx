import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import { Client, Provider } from "urql";
import type { Plugin } from "vite";
import { SiteShell } from "../components/site-shell.tsx";

const PLACE = '<div id="portal"></div>';

/** Nobody answers while the portal is being built: what stands there is what stands there for everyone. */
function drawn(): string {
  const nobody = new Client({ url: "/graphql", exchanges: [], preferGetMethod: false });
  return renderToStaticMarkup(
    <StaticRouter location="/">
      <Provider value={nobody}>
        <SiteShell />
      </Provider>
    </StaticRouter>,
  );
}

/**
 * Writes the head of the site into `index.html`, so that it is there before any script is.
 * `insluiten.html` is the same without it, for the pages that others embed.
 */
export function drawShell(): Plugin {
  return {
    name: "draw-shell",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset" || !String(page.source).includes(PLACE))
        throw new Error(`index.html should hold ${PLACE}.`);
      const bare = String(page.source);
      this.emitFile({ type: "asset", fileName: "insluiten.html", source: bare });
      page.source = bare.replace(PLACE, () => PLACE.replace("></", () => `>${drawn()}</`));
    },
  };
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import staticFiles from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { serveEmbedPage } from "./embed-page.ts";

/** Files with a hash in their name never change; the page itself is asked for again each time. */
function cacheControlOf(path: string): string {
  return path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

/** Serves the built portal; every address that is no file is a page of the portal, so that a link can be opened anywhere. */
export async function servePortal(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, "index.html"))) return;
  await server.register(staticFiles, {
    root: folder,
    cacheControl: false,
    // The build puts a compressed copy beside each text.
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header("cache-control", cacheControlOf(path));
      // The element that shows a dashboard in somebody else's site is loaded from there.
      if (/\/insluiten\.js(?:\.br)?$/.test(path))
        reply.header("cross-origin-resource-policy", "cross-origin");
    },
  });
  serveEmbedPage(server);
  server.setNotFoundHandler((request, reply) => {
    if (request.method !== "GET" || request.url.startsWith("/assets/")) {
      return reply.code(404).send({ error: "Dit adres bestaat niet." });
    }
    return reply.sendFile("index.html");
  });
}

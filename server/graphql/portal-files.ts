import { existsSync } from "node:fs";
import { join } from "node:path";
import staticFiles from "@fastify/static";
import type { FastifyInstance } from "fastify";

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
    setHeaders: (reply, path) => void reply.header("cache-control", cacheControlOf(path)),
  });
  server.setNotFoundHandler((request, reply) => {
    if (request.method !== "GET" || request.url.startsWith("/assets/")) {
      return reply.code(404).send({ error: "Dit adres bestaat niet." });
    }
    return reply.sendFile("index.html");
  });
}

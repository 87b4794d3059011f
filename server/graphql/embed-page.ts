import type { FastifyInstance, FastifyReply } from "fastify";
import { dashboardBySlug } from "../domains/reports/dashboard.registry.ts";

/** Lets any site show this answer in a frame; everything else that the policy forbids stays forbidden. */
function openToFrames(reply: FastifyReply): void {
  const policy = String(reply.getHeader("content-security-policy") ?? "");
  reply.removeHeader("x-frame-options");
  reply
    .header("content-security-policy", policy.replace("frame-ancestors 'none'", "frame-ancestors *"))
    .header("cross-origin-resource-policy", "cross-origin");
}

/**
 * Adds `/insluiten/<slug>`: a dashboard without the portal around it, which the element of `/insluiten.js` shows in a frame.
 * Only what is written for the public may be framed; any other dashboard is answered like every page, framed by nobody.
 */
export function serveEmbedPage(server: FastifyInstance): void {
  server.get<{ Params: { slug: string } }>("/insluiten/:slug", (request, reply) => {
    if (dashboardBySlug(request.params.slug)?.audiences.includes("PUBLIC") === true) openToFrames(reply);
    return reply.header("cache-control", "no-cache").sendFile("insluiten.html");
  });
}

import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import helmet from "helmet";
import { contentSecurityPolicy } from "./security-policy.ts";

/** What a page of ours never asks a browser for, and so may nobody else in its name. */
const PERMISSIONS = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** What helmet sends. Nothing of it depends on the question, so it is asked once, with an answer that nobody gets. */
function fixedHeaders(origin: string | null): Record<string, string> {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  helmet({ contentSecurityPolicy: contentSecurityPolicy(origin) })(response.req, response, (error) => {
    if (error instanceof Error) throw error;
  });
  const headers: Record<string, string> = { "permissions-policy": PERMISSIONS };
  for (const [name, value] of Object.entries(response.getHeaders())) headers[name] = String(value);
  return headers;
}

/**
 * Sends with every answer, errors too, what a browser may do with it.
 * @param origin from which dashboards are embedded; null where none are
 */
export function sendSecurityHeaders(server: FastifyInstance, origin: string | null): void {
  const headers = fixedHeaders(origin);
  server.addHook("onRequest", (_, reply, done) => {
    reply.headers(headers);
    done();
  });
}

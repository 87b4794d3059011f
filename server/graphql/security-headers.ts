import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
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

/**
 * Sends with every answer, errors too, what a browser may do with it.
 * @param origin from which dashboards are embedded; null where none are
 */
export async function sendSecurityHeaders(server: FastifyInstance, origin: string | null): Promise<void> {
  await server.register(helmet, { contentSecurityPolicy: contentSecurityPolicy(origin) });
  server.addHook("onRequest", (_, reply, done) => {
    reply.header("permissions-policy", PERMISSIONS);
    done();
  });
}

import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { admit, Bulkhead } from "./bulkhead.ts";
import { isForData, isForExport } from "./doors.ts";
import { Refusal } from "./refusal.ts";
import type { TrafficLimits } from "./traffic-limits.ts";

function tooOften(requestsPerMinute: number, secondsLeft: number): Refusal {
  return new Refusal(
    429,
    "RATE_LIMITED",
    `U vraagt te veel in korte tijd: ten hoogste ${requestsPerMinute} keer per minuut. Ga over ${secondsLeft} s verder.`,
  );
}

/**
 * Counts the requests of each address a minute, over all doors to the data, and lets in no more at a time than can be
 * answered, exports fewer; above either limit the answer is 429 or 503 with Retry-After. Each server counts for itself.
 */
export async function limitTraffic(server: FastifyInstance, limits: TrafficLimits): Promise<void> {
  const { requestsPerMinute } = limits;
  if (requestsPerMinute > 0) {
    await server.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: "1 minute",
      // The rest of an IPv6 address is anybody's choice.
      ipv6Subnet: 64,
      allowList: ({ url }) => !isForData(url),
      errorResponseBuilder: (_, { ttl }) => tooOften(requestsPerMinute, Math.ceil(ttl / 1000)),
    });
  }
  const enter = admit(new Bulkhead(limits));
  const enterForExport = admit(new Bulkhead({ ...limits, concurrent: limits.exports }));
  server.addHook("onRequest", async (request, reply) => {
    if (isForExport(request.url)) await enterForExport(reply);
    if (isForData(request.url)) await enter(reply);
  });
}

import type { FastifyInstance } from "fastify";
import { Loaders } from "../database/loader.ts";
import type { ReaderOf } from "../database/reader.ts";
import { dayInTheNetherlands } from "../graphql/request-context.ts";
import { answerTrouble } from "./answer-trouble.ts";
import { readCalendarRequest } from "./calendar-request.ts";
import { contractCalendar } from "./contract-calendar.ts";

/** Adds `/export/contracten.ics`: the contracts that end, for a calendar program to subscribe to. Contracts are everyone's. */
export function serveContractCalendar(server: FastifyInstance, readerOf: ReaderOf, clock: () => Date): void {
  server.get("/export/contracten.ics", async (request, reply) => {
    try {
      const calendar = await contractCalendar(new Loaders(readerOf(request.viewer)), {
        ...readCalendarRequest(request.query),
        asOf: dayInTheNetherlands(clock()),
        origin: `${request.protocol}://${request.host}`,
        now: clock(),
      });
      return await reply
        .type("text/calendar; charset=utf-8")
        .header("cache-control", "no-cache")
        .header("content-disposition", 'attachment; filename="aflopende-contracten.ics"')
        .send(calendar);
    } catch (error) {
      return answerTrouble(error, reply);
    }
  });
}

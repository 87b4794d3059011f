import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AuditLog } from "../audit/audit-log.ts";
import { currentDataVersion } from "../database/data-version.ts";
import type { ReaderOf } from "../database/reader.ts";
import { scopeKeyOf } from "../database/viewer-scope.ts";
import { questionOf } from "../domains/benchmarks/observations-question.ts";
import { dayInTheNetherlands } from "../graphql/request-context.ts";
import { answerTrouble } from "./answer-trouble.ts";
import { entityTagOf, hasAlready } from "./entity-tag.rules.ts";
import { CONTENT_TYPES, type ExportFormat } from "./export-format.ts";
import { readExportRequest } from "./export-request.ts";
import { readNames } from "./read-names.ts";
import { recordExport } from "./record-export.ts";
import { writeCsv } from "./write-csv.ts";
import { writeXlsx } from "./write-xlsx.ts";

export interface ExportOptions {
  readonly readerOf: ReaderOf;
  readonly audit: AuditLog;
  readonly clock: () => Date;
}

async function answer(
  { readerOf, audit, clock }: ExportOptions,
  format: ExportFormat,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { input, locale } = readExportRequest(request.query as Record<string, unknown>);
  const { viewer } = request;
  const reader = readerOf(viewer);
  const question = questionOf(input, dayInTheNetherlands(clock()));
  const [data] = await reader.read(currentDataVersion);
  const codes = question.definitions.map(({ code }) => code);
  const tag = entityTagOf([
    scopeKeyOf(viewer),
    data?.version ?? null,
    codes,
    question.values,
    format,
    locale,
  ]);
  // Always asked for again, so that an export never lags behind GraphQL; the tag makes that cheap.
  reply
    .header("etag", tag)
    .header("cache-control", `${viewer.role === "PUBLIC" ? "public" : "private"}, no-cache`);
  if (hasAlready(request.headers["if-none-match"], tag)) return reply.code(304).send();
  const names = await readNames(reader, question);
  const body =
    format === "csv"
      ? Readable.from(writeCsv(reader, question, names, locale), { objectMode: false, highWaterMark: 1 })
      : await writeXlsx(reader, question, names, locale);
  await recordExport(audit, request, { codes, values: question.values, format });
  return reply
    .type(CONTENT_TYPES[format])
    .header(
      "content-disposition",
      `attachment; filename="regiospiegel-${codes.length === 1 ? (codes[0] ?? "") : "waarnemingen"}.${format}"`,
    )
    .send(body);
}

/** Adds `/export/observations.csv` and `.xlsx`: the figures of `observations`, to be read by address. */
export function serveExports(server: FastifyInstance, options: ExportOptions): void {
  for (const format of ["csv", "xlsx"] as const) {
    server.get(`/export/observations.${format}`, async (request, reply) => {
      try {
        return await answer(options, format, request, reply);
      } catch (error) {
        return answerTrouble(error, reply);
      }
    });
  }
}

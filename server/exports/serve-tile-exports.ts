import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AuditLog } from "../audit/audit-log.ts";
import type { ReaderOf } from "../database/reader.ts";
import { scopeKeyOf } from "../database/viewer-scope.ts";
import { computeTile } from "../domains/reports/compute-tile.ts";
import { dashboardBySlug } from "../domains/reports/dashboard.registry.ts";
import { userError } from "../graphql/user-error.ts";
import { answerTrouble } from "./answer-trouble.ts";
import { entityTagOf, hasAlready } from "./entity-tag.rules.ts";
import { CONTENT_TYPES, type ExportFormat } from "./export-format.ts";
import { recordExport } from "./record-export.ts";
import { tileExportColumns } from "./tile-export.ts";
import { readTileRequest } from "./tile-request.ts";
import { writeTileCsv } from "./write-tile-csv.ts";
import { writeTileXlsx } from "./write-tile-xlsx.ts";

interface TileAddress {
  readonly Params: { readonly slug: string; readonly tile: string };
}

export interface TileExportOptions {
  readonly reportsOf: ReaderOf;
  readonly audit: AuditLog;
}

async function answer(
  { reportsOf, audit }: TileExportOptions,
  format: ExportFormat,
  request: FastifyRequest<TileAddress>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { params, query, viewer } = request;
  const dashboard = dashboardBySlug(params.slug);
  const tile = dashboard?.tiles.find(({ key }) => key === params.tile);
  if (!dashboard || !tile)
    throw userError("NOT_FOUND", `Er is geen tegel «${params.tile}» op een dashboard «${params.slug}».`);
  const { given, locale } = readTileRequest(query as Record<string, unknown>);
  const { rows } = await computeTile({ reports: reportsOf(viewer), viewer }, dashboard, tile, given);
  const columns = tileExportColumns(tile);
  const tag = entityTagOf([scopeKeyOf(viewer), columns, rows, format, locale]);
  reply
    .header("etag", tag)
    .header("cache-control", `${viewer.role === "PUBLIC" ? "public" : "private"}, no-cache`);
  if (hasAlready(request.headers["if-none-match"], tag)) return reply.code(304).send();
  const body =
    format === "csv" ? writeTileCsv(columns, rows, locale) : await writeTileXlsx(columns, rows, locale);
  await recordExport(audit, request, { dashboard: dashboard.slug, tile: tile.key, format });
  return reply
    .type(CONTENT_TYPES[format])
    .header("content-disposition", `attachment; filename="${dashboard.slug}-${tile.key}.${format}"`)
    .send(body);
}

/** Adds `/export/dashboard/<slug>/<tile>.csv` and `.xlsx`: the rows of a tile, with its choices as parameters of the address. */
export function serveTileExports(server: FastifyInstance, options: TileExportOptions): void {
  for (const format of ["csv", "xlsx"] as const) {
    server.get<TileAddress>(`/export/dashboard/:slug/:tile.${format}`, async (request, reply) => {
      try {
        return await answer(options, format, request, reply);
      } catch (error) {
        return answerTrouble(error, reply);
      }
    });
  }
}

import type { FastifyInstance } from "fastify";
import { DELIVERY_FORMATS, deliveryFormat } from "../import/deliver/delivery-formats.ts";
import { csvTemplate, xlsxTemplate } from "../import/deliver/template.ts";

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Adds what a steward needs before there is a file: every kind with its columns, and the form of each. */
export function serveTemplates(scope: FastifyInstance): void {
  const formats = DELIVERY_FORMATS.map(({ name, label, columns }) => ({
    name,
    label,
    columns: Object.entries(columns).map(([column, { explanation, example, writing, whenEmpty }]) => ({
      name: column,
      explanation,
      example,
      writing,
      isRequired: whenEmpty === undefined,
    })),
  }));
  scope.get("/formats", async (_, reply) => reply.send({ formats }));
  for (const type of ["csv", "xlsx"] as const) {
    scope.get<{ Params: { name: string } }>(`/templates/:name.${type}`, async (request, reply) => {
      const format = deliveryFormat(request.params.name);
      if (!format)
        return reply.code(404).send({ error: "Deze soort bestand is er niet.", code: "NOT_FOUND" });
      return reply
        .type(TYPES[type])
        .header("content-disposition", `attachment; filename="sjabloon-${format.name}.${type}"`)
        .send(type === "csv" ? csvTemplate(format) : await xlsxTemplate(format));
    });
  }
}

import type { FastifyRequest } from "fastify";
import type { AuditLog } from "../audit/audit-log.ts";

/** Writes down who took figures with them. The public takes what is everyone's: nobody is there to write down. */
export async function recordExport(
  audit: AuditLog,
  { admission }: Pick<FastifyRequest, "admission">,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (admission) await audit.record("EXPORT", admission, details);
}

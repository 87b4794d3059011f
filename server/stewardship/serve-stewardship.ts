import multipart from "@fastify/multipart";
import type { FastifyInstance } from "fastify";
import type { AuditLog } from "../audit/audit-log.ts";
import { requireSameOrigin } from "../auth/same-origin.ts";
import { currentDataVersion } from "../database/data-version.ts";
import type { Doorkeeper } from "../database/open-doorkeeper.ts";
import type { Reader } from "../database/reader.ts";
import { answerUploadTrouble } from "./answer-upload-trouble.ts";
import type { DeliveryRunner } from "./delivery-job.ts";
import { ImportBook } from "./import-book.ts";
import { NO_DOOR } from "./import-words.ts";
import { onlyStewards } from "./only-stewards.ts";
import { serveTemplates } from "./serve-templates.ts";
import { serveUploads } from "./serve-uploads.ts";
import { Stewardship } from "./stewardship.ts";
import { Uploads } from "./uploads.ts";

/** By what the portal imports. */
export interface ImportDoor {
  readonly runner: DeliveryRunner;
  /** Where files wait until they are imported; nothing else is kept there. */
  readonly folder: string;
}

export interface StewardshipOptions {
  /** Null where the portal imports nothing. */
  readonly door: ImportDoor | null;
  readonly doorkeeper: Doorkeeper;
  readonly reader: Reader;
  readonly audit: AuditLog;
  readonly publicUrl: URL | null;
  readonly clock: () => Date;
}

const SWEEP = 60_000;

async function open(scope: FastifyInstance, door: ImportDoor, options: StewardshipOptions): Promise<void> {
  const { doorkeeper, reader, audit, clock } = options;
  const { runner, folder } = door;
  const uploads = new Uploads(folder, clock);
  await uploads.clear();
  const book = new ImportBook(doorkeeper, clock);
  const versionNow = async () => (await reader.read(currentDataVersion))[0]?.version ?? "";
  const stewardship = new Stewardship({ uploads, runner, book, audit, versionNow, clock, log: scope.log });
  const sweep = setInterval(() => void uploads.forgetExpired(), SWEEP).unref();
  scope.addHook("onClose", async () => {
    clearInterval(sweep);
    await runner.close();
    await uploads.forgetAll();
  });
  // The door looks itself whether a file was cut off.
  await scope.register(multipart, { throwFileSizeLimit: false });
  serveUploads(scope, { uploads, stewardship, clock });
  scope.get("/", async (_, reply) => reply.send({ imports: await book.last() }));
}

/** Adds `/api/imports`: where data stewards, and nobody else, import files. */
export async function serveStewardship(server: FastifyInstance, options: StewardshipOptions): Promise<void> {
  const { door, publicUrl } = options;
  const sameOrigin = requireSameOrigin(publicUrl);
  await server.register(
    async (scope) => {
      answerUploadTrouble(scope);
      scope.addHook("onRequest", onlyStewards);
      scope.addHook("onRequest", async (request, reply) =>
        request.method === "GET" ? undefined : sameOrigin(request, reply),
      );
      scope.addHook("onSend", async (_, reply) => void reply.header("cache-control", "no-store"));
      if (door) {
        serveTemplates(scope);
        await open(scope, door, options);
      } else scope.all("/*", async (_, reply) => reply.code(404).send({ error: NO_DOOR, code: "NOT_FOUND" }));
    },
    { prefix: "/api/imports" },
  );
}

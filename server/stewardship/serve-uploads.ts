import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Admission } from "../audit/admission.ts";
import { dayInTheNetherlands } from "../graphql/request-context.ts";
import { stewardOf } from "./only-stewards.ts";
import { readWish } from "./read-wish.ts";
import { receiveForm } from "./receive-form.ts";
import type { Stewardship } from "./stewardship.ts";
import type { Upload } from "./upload.ts";
import type { Uploads } from "./uploads.ts";

export interface UploadRoutes {
  readonly uploads: Uploads;
  readonly stewardship: Stewardship;
  readonly clock: () => Date;
}

const TOO_MANY = "Er wachten al te veel bestanden. Probeer het straks opnieuw.";
const NO_FILE = "Kies een bestand.";
const GONE = "Dit bestand is er niet meer: het wordt een uur bewaard. Stuur het opnieuw.";
const AT_WORK = "Er wordt aan dit bestand gewerkt: wacht tot dat klaar is.";

/** What a steward may know of their file: not where it is kept. */
function shown({ id, job: { format, file, deliveredOn, deliveredBy, sha256 }, state }: Upload) {
  return { id, format, file: file.name, sha256, deliveredOn, deliveredBy, state };
}

function refuse(reply: FastifyReply, status: number, code: string, error: string): FastifyReply {
  return reply.code(status).send({ error, code });
}

/** Takes a file in, and begins to check it. */
async function takeIn(
  { uploads, stewardship, clock }: UploadRoutes,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const steward = stewardOf(request);
  if (!steward || !(await uploads.makeRoom(steward))) return refuse(reply, 429, "RATE_LIMITED", TOO_MANY);
  const { id, path } = await uploads.newPlace();
  const { fields, file } = await receiveForm(request, path);
  const wish = readWish(fields, dayInTheNetherlands(clock()));
  if (typeof wish === "string" || file === null) {
    await uploads.removeFile({ id });
    return refuse(reply, 400, "BAD_USER_INPUT", typeof wish === "string" ? wish : NO_FILE);
  }
  const { name, sha256 } = file;
  const upload = uploads.add(steward, id, { ...wish, file: { path, name }, sha256 });
  stewardship.check(upload, steward);
  return reply.code(202).send(shown(upload));
}

/** Adds `/uploads`: a file comes in, is checked, and imported when its steward wants it. Whoever waits asks how far it is. */
export function serveUploads(scope: FastifyInstance, routes: UploadRoutes): void {
  const { uploads, stewardship } = routes;
  const of =
    (
      work: (upload: Upload, steward: Admission, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>,
    ) =>
    async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) => {
      const steward = stewardOf(request);
      const upload = steward && uploads.find(steward, request.params.id);
      return steward && upload ? work(upload, steward, reply) : refuse(reply, 404, "NOT_FOUND", GONE);
    };
  const check = of((upload, steward, reply) => {
    stewardship.check(upload, steward);
    return reply.code(202).send(shown(upload));
  });
  const confirm = of(async (upload, steward, reply) => {
    const trouble = await stewardship.confirm(upload, steward);
    if (trouble !== null) return refuse(reply, 409, "IMPORT_REFUSED", trouble);
    return reply.code(202).send(shown(upload));
  });
  const forget = of(async (upload, _, reply) => {
    const isGone = await uploads.forget(upload);
    return isGone ? reply.code(204).send() : refuse(reply, 409, "IMPORT_REFUSED", AT_WORK);
  });
  scope.post("/uploads", (request, reply) => takeIn(routes, request, reply));
  scope.get(
    "/uploads/:id",
    of((upload, _, reply) => reply.send(shown(upload))),
  );
  scope.post("/uploads/:id/check", check);
  scope.post("/uploads/:id/confirm", confirm);
  scope.delete("/uploads/:id", forget);
}

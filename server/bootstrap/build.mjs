// `npm run build`: what `npm start` would build, for an image that starts without building.
import { fileURLToPath } from "node:url";
import { alone } from "./alone.mjs";
import { buildPortal } from "./build-portal.mjs";
import { buildServer } from "./build-server.mjs";
import { prepared } from "./prepared.mjs";

await prepared(fileURLToPath(import.meta.url), () =>
  alone(async () => {
    await buildServer();
    await buildPortal();
  }),
);

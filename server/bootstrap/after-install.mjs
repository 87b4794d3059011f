// npm runs this after every install, also one by hand, so that the next start knows that it is up to date.
import { completeLockFile } from "./complete-lock-file.mjs";
import { recordInstallation } from "./installed-packages.mjs";
import { hydratePostgresLinks } from "./postgres-links.mjs";

completeLockFile();
await hydratePostgresLinks();
recordInstallation();

// `npm run secrets`: makes .env for docker-compose.yml, with secrets of this machine only. What is there already stays.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addedSecrets } from "./added-secrets.mjs";
import { PROJECT_FOLDER } from "./project-folder.mjs";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(PROJECT_FOLDER, ".env");
  const present = existsSync(file) ? readFileSync(file, "utf8") : "";
  const added = addedSecrets(present);
  if (added.length === 0) console.log("Alles staat al in .env; er is niets veranderd.");
  else {
    const before = present === "" || present.endsWith("\n") ? present : `${present}\n`;
    writeFileSync(file, `${before}${added.map(([name, value]) => `${name}=${value}`).join("\n")}\n`, {
      mode: 0o600,
    });
    console.log(
      `In .env gezet: ${added.map(([name]) => name).join(", ")}. Bewaar dit bestand goed; het staat niet in git.`,
    );
  }
}

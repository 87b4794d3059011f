import { findProjectFolder } from "#server/config/project-folder.ts";

/** The folder of the clone that is tested. */
export const PROJECT_FOLDER = findProjectFolder(import.meta.dirname);

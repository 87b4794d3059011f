import { type Environment, readEnvironment } from "#server/config/environment.ts";

/** What a platform gets that somebody tries out, but for its log. */
export const TRIAL_ENVIRONMENT: Environment = { ...readEnvironment({}), logLevel: "silent" };

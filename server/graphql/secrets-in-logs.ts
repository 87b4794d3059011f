/**
 * Where a secret could stand in what is logged, should somebody log a request, an answer or an error of the issuer whole:
 * pino writes `[Redacted]` instead. What is logged on purpose holds none.
 */
export const SECRETS_IN_LOGS: string[] = [
  "req.headers.authorization",
  "req.headers.cookie",
  "headers.authorization",
  "headers.cookie",
  "res.headers['set-cookie']",
  "headers['set-cookie']",
  "*.access_token",
  "*.id_token",
  "*.refresh_token",
  "*.code_verifier",
  "*.client_secret",
  "*.password",
  "*.secret",
];

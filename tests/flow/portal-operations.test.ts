import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { EXAMPLES } from "#reports/portal/features/explorer/examples.ts";
import { SAVED_OPERATIONS } from "../support/saved-operations.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ fictional: true });
}, 120_000);

afterAll(() => server?.close());

describe("what the portal asks", () => {
  test.each(SAVED_OPERATIONS)("the saved query $name is answered", async ({ text, variables }) => {
    const { data, errors } = await server.query(text, variables);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  });

  test.each(EXAMPLES)("the example “$title” is answered", async ({ query }) => {
    const { data, errors } = await server.query(query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data).length).toBeGreaterThan(100);
  });
});

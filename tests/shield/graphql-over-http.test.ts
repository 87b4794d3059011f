import { afterAll, expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { startTestServer } from "../support/test-server.ts";

const server = await startTestServer();

afterAll(() => server.close());

const audits = serverAudits({ url: `${server.origin}/graphql`, fetchFn: fetch });
const required = audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name));

test("the audit asks something", () => {
  expect(required.length).toBeGreaterThan(30);
});

test.each(required.map((audit) => [audit.name, audit] as const))("%s", async (_, audit) => {
  const { status, ...result } = await audit.fn();
  expect({ status, reason: "reason" in result ? result.reason : null }).toEqual({
    status: "ok",
    reason: null,
  });
});

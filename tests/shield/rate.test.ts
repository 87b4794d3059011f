import { afterAll, expect, test } from "@jest/globals";
import { startTestServer } from "../support/test-server.ts";

const server = await startTestServer({ traffic: { requestsPerMinute: 5 } });

afterAll(() => server.close());

test("the sixth request of a minute is refused with when to come back, and the portal's files are not counted", async () => {
  const ask = () =>
    fetch(`${server.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ modules { code } }" }),
    });
  for (let count = 0; count < 8; count += 1) expect((await fetch(server.origin)).status).toBe(200);
  for (let count = 0; count < 5; count += 1) expect((await ask()).status).toBe(200);
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.json()).toHaveProperty("errors.0.extensions.code", "RATE_LIMITED");
  const exported = await fetch(`${server.origin}/export/observations.csv?indicator=inhabitants`);
  expect(exported.status).toBe(429);
  expect((await fetch(`${server.origin}/api/imports`)).status).toBe(429);
});

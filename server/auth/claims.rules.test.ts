import { expect, test } from "@jest/globals";
import { type ClaimMeanings, viewerOfClaims } from "./claims.rules.ts";

const MAPPED: ClaimMeanings = {
  rolesClaim: "realm_access.roles",
  roles: new Map([
    ["rs-gemeente", "MUNICIPALITY"],
    ["rs-analist", "ANALYST"],
  ]),
  municipalitiesClaim: "groups",
  municipalities: new Map([
    ["/arnhem", "GM0202"],
    ["/zevenaar", "GM0299"],
  ]),
};
const OWN_NAMES: ClaimMeanings = {
  rolesClaim: "roles",
  roles: new Map(),
  municipalitiesClaim: "municipalities",
  municipalities: new Map(),
};

test("words of the issuer mean what the operator wrote down", () => {
  const claims = {
    name: "Een medewerker",
    realm_access: { roles: ["rs-gemeente", "offline_access"] },
    groups: ["/zevenaar", "/arnhem", "/arnhem", "/elders"],
  };
  expect(viewerOfClaims(claims, MAPPED)).toEqual({
    name: "Een medewerker",
    role: "MUNICIPALITY",
    municipalities: ["GM0202", "GM0299"],
  });
});

test("without a map the claims hold our own names", () => {
  const claims = { roles: "BOARD", municipalities: ["GM0202", "gm0299", "GM02020"] };
  expect(viewerOfClaims(claims, OWN_NAMES)).toEqual({
    name: null,
    role: "BOARD",
    municipalities: ["GM0202"],
  });
});

test("who has several roles is the one that sees most", () => {
  expect(viewerOfClaims({ roles: ["DATA_STEWARD", "BOARD"] }, OWN_NAMES).role).toBe("DATA_STEWARD");
});

test.each([
  {},
  { roles: ["BAAS"] },
  { roles: [{ ADMINISTRATOR: true }] },
  { roles: "ADMINISTRATOR ANALYST" },
  { roles: null, municipalities: 202 },
])("what has no meaning gives nothing: %j", (claims) => {
  expect(viewerOfClaims(claims, OWN_NAMES)).toMatchObject({ role: "PUBLIC", municipalities: [] });
});

test("with a map our own names mean nothing", () => {
  const claims = { realm_access: { roles: ["ADMINISTRATOR"] }, groups: ["GM0202"] };
  expect(viewerOfClaims(claims, MAPPED)).toMatchObject({ role: "PUBLIC", municipalities: [] });
});

test("a claim whose own name has a point in it is read too", () => {
  const meanings = { ...OWN_NAMES, rolesClaim: "https://regiospiegel.example/roles" };
  expect(viewerOfClaims({ "https://regiospiegel.example/roles": ["ANALYST"] }, meanings).role).toBe(
    "ANALYST",
  );
});

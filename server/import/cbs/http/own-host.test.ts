import { describe, expect, test } from "@jest/globals";
import { onOwnHost } from "./own-host.ts";

const HERE = new URL("https://opendata.cbs.nl/ODataFeed/odata/84799NED/TypedDataSet?$format=json");

describe("a link of CBS", () => {
  test.each([
    ["https://opendata.cbs.nl/a?$skip=10000", "https://opendata.cbs.nl/a?$skip=10000"],
    ["TypedDataSet?$skip=10000", "https://opendata.cbs.nl/ODataFeed/odata/84799NED/TypedDataSet?$skip=10000"],
    ["http://opendata.cbs.nl/a", "https://opendata.cbs.nl/a"],
  ])("%s leads to %s", (link, address) => {
    expect(onOwnHost(link, HERE).href).toBe(address);
  });

  test.each([
    "https://cbs.nl/a",
    "https://opendata.cbs.nl:8443/a",
    "//voorbeeld.invalid/a",
    "file:///etc/passwd",
    "http://[",
  ])("%s is not followed", (link) => {
    expect(() => onOwnHost(link, HERE)).toThrow("Die volgen we niet.");
  });
});

import { describe, expect, test } from "@jest/globals";
import { addressOfChoices, choicesFromAddress, shownTab } from "./dashboard-choices.ts";

describe("the address of a dashboard", () => {
  test("holds what is chosen and the tab, and gives both back", () => {
    const address = addressOfChoices(
      [
        { slug: "year", value: "2022" },
        { slug: "module", value: "" },
      ],
      "bijdragen",
    );
    expect(address.toString()).toBe("year=2022&tab=bijdragen");
    expect(choicesFromAddress(address)).toEqual([{ slug: "year", value: "2022" }]);
  });

  test("without a tab, or with one that does not exist, shows the first", () => {
    const tabs = [
      { key: "begroting", title: "Begroting" },
      { key: "bijdragen", title: "Bijdragen" },
    ];
    expect(shownTab({ tabs }, new URLSearchParams("tab=bijdragen"))).toBe("bijdragen");
    expect(shownTab({ tabs }, new URLSearchParams("tab=x"))).toBe("begroting");
    expect(shownTab({ tabs: [] }, new URLSearchParams("tab=x"))).toBeNull();
  });
});

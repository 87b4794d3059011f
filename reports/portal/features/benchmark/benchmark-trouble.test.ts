import { describe, expect, test } from "@jest/globals";
import { questionFromAddress } from "./benchmark-question.ts";
import { troubleOf, troubleSaid } from "./benchmark-trouble.ts";

const troubleIn = (search: string) => troubleOf(questionFromAddress(new URLSearchParams(search)));

const said = (argument: string, message: string) => troubleSaid([{ message, extensions: { argument } }]);

describe("what is wrong with a comparison", () => {
  test("is a group that needs a municipality, without one", () => {
    expect(troubleIn("indicator=inhabitants&groep=gelijkend").own).toContain("Kies de gemeente");
    expect(troubleIn("indicator=inhabitants&groep=gelijkend&gemeente=GM0202")).toEqual({});
    expect(troubleIn("indicator=inhabitants&groep=eigen").municipalities).toContain("Kies de gemeenten");
  });

  test("comes from the server without the words for programmers", () => {
    expect(
      said(
        "similarTo",
        "Van gemeente «GM0363» is geen grootteklasse bekend: alleen een samenwerkingsverband dat zijn bestuur zo samenstelt kent die. Kies een andere groep (peers).",
      ),
    ).toEqual({
      own: "Van gemeente «GM0363» is geen grootteklasse bekend: alleen een samenwerkingsverband dat zijn bestuur zo samenstelt kent die. Kies een andere groep.",
    });
    expect(
      said("period", "Indicator «x» heeft geen cijfers over periode «2016». Er zijn: 2017."),
    ).toHaveProperty("period");
    expect(troubleSaid([{ message: "Er ging iets mis." }])).toBeNull();
  });
});

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ANALYST, BOARD, OF_BEEDORP } from "../../../tests/support/ask-as.ts";
import { type BothWays, createBothWays } from "../../../tests/support/both-ways.ts";
import { DeliveryFolder, REGISTER } from "../../../tests/support/delivery-folder.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";
import { PUBLIC_VIEWER } from "../../auth/viewer.ts";

let database: TestDatabase;
let both: BothWays;

const WAIT = "wachttijd;fictief-inkoop;fictief-begeleiding;Wachttijd;DAYS;LOWER_IS_BETTER";

beforeAll(async () => {
  database = await openTestDatabase();
  await database.orm.em.execute(REGISTER);
  await using folder = await DeliveryFolder.make(database.orm);
  await folder.deliverRegion();
  await folder.deliver("performance-indicators", [`${WAIT};28;2025-01-01;`]);
  const product = (price: string) => [
    `P1;fictief-begeleiding;Begeleiding individueel;WMO;02;HOUR;${price};2025-01-01;`,
  ];
  await folder.deliver("products", product("66,10"), { name: "prijzen-juli.csv", on: "2026-07-01" });
  await folder.deliver("products", product("67,25"), { name: "prijzen-augustus.csv", on: "2026-08-01" });
  await folder.deliver("performance-indicators", [`${WAIT};21;2025-01-01;`], { name: "normen.csv" });
  await folder.deliver("contracts", [
    "FC2;FA00002;fictief-inkoop;fictief-begeleiding;;true;false;2024-01-01;;;;FG0002",
  ]);
  both = await createBothWays(database.readerOf);
});

afterAll(() => database.close());

const VERSIONS = `{ module(code: "fictief-inkoop") {
  careCategories { products { code price earlierVersions { kind name said deliveredIn replacedIn } } }
  performanceIndicators { code target earlierVersions(first: 1) { kind name said deliveredIn replacedIn } }
} }`;

const SAID = "care_category_code: fictief-begeleiding; law: WMO; name: Begeleiding individueel; price:";
const MORE = "product_category_code: 02; unit: HOUR; valid_from: 2025-01-01; valid_to: ";

test.each([PUBLIC_VIEWER, OF_BEEDORP, BOARD, ANALYST])(
  "an earlier price and an earlier target are read by whoever reads the present one: $role",
  async (viewer) => {
    const { byPlan, byField, errors } = await both(viewer, VERSIONS, {});
    expect(errors).toEqual([]);
    expect(JSON.stringify(byPlan)).toBe(JSON.stringify(byField));
    const product = { kind: "products", name: "P1" };
    expect(byField).toEqual({
      module: {
        careCategories: [
          {
            products: [
              { code: "P2", price: 41.5, earlierVersions: [] },
              {
                code: "P1",
                price: 67.25,
                earlierVersions: [
                  {
                    ...product,
                    said: `${SAID} 66.10; ${MORE}`,
                    deliveredIn: "prijzen-juli.csv",
                    replacedIn: "prijzen-augustus.csv",
                  },
                  {
                    ...product,
                    said: `${SAID} 64.80; ${MORE}`,
                    deliveredIn: "products.csv",
                    replacedIn: "prijzen-juli.csv",
                  },
                ],
              },
            ],
          },
        ],
        performanceIndicators: [
          {
            code: "wachttijd",
            target: 21,
            earlierVersions: [
              {
                kind: "performance-indicators",
                name: "wachttijd",
                said: expect.stringContaining("target: 28"),
                deliveredIn: "performance-indicators.csv",
                replacedIn: "normen.csv",
              },
            ],
          },
        ],
      },
    });
  },
);

test("what stays closed of earlier versions is closed by the database, not by the question", async () => {
  const kept = async (viewer: typeof ANALYST) =>
    database.readerOf(viewer).read({
      name: "kept",
      text: "SELECT DISTINCT table_name FROM core.superseded_row ORDER BY 1",
    });
  const open = [{ tableName: "performance_indicator" }, { tableName: "product" }];
  expect(await kept(PUBLIC_VIEWER)).toEqual(open);
  expect(await kept(BOARD)).toEqual(open);
  expect(await kept(OF_BEEDORP)).toEqual([{ tableName: "contract" }, ...open]);
});

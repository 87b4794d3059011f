import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MikroORM } from "@mikro-orm/postgresql";
import { deliver } from "#server/import/deliver/deliver.ts";
import { deliveryFormat } from "#server/import/deliver/delivery-formats.ts";
import type { DeliveryReport } from "#server/import/deliver/delivery-report.ts";

/** A register for deliveries to point to: three municipalities, one module, one category. Nothing in it is real. */
export const REGISTER = `
  INSERT INTO core.source (code, title, publisher, document_type, file, sha256, imported_at, fact_count)
  VALUES ('fictief', 'Verzonnen', 'Test', 'fictief', 'test', repeat('0', 64), now(), 0);
  INSERT INTO core.municipality (municipality_code, name, is_fictional)
  VALUES ('FG0001', 'Aarhoven', true), ('FG0002', 'Beekdam', true), ('FG0003', 'Ceesrade', true);
  INSERT INTO core.partnership (code, name, legal_form, is_modular, is_fictional, valid_from)
  VALUES ('fictief-rijnland', 'Fictief Rijnland', 'JOINT_ARRANGEMENT', true, true, '2020-01-01');
  INSERT INTO core.cooperation_module (code, partnership_code, name, is_management_organisation, position, valid_from)
  VALUES ('fictief-inkoop', 'fictief-rijnland', 'Inkoop', false, 1, '2020-01-01');
  INSERT INTO core.care_category (code, module_code, name, source_code)
  VALUES ('fictief-begeleiding', 'fictief-inkoop', 'Begeleiding', 'fictief')`;

const DAY = "2026-06-10";

/** A folder of files that are delivered one after the other. Disposing of it removes it. */
export class DeliveryFolder implements AsyncDisposable {
  private constructor(
    private readonly orm: MikroORM,
    readonly path: string,
  ) {}

  static async make(orm: MikroORM): Promise<DeliveryFolder> {
    return new DeliveryFolder(orm, await mkdtemp(join(tmpdir(), "regiospiegel-levering-")));
  }

  async write(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.path, name);
    await writeFile(path, content);
    return path;
  }

  /** Delivers rows under their header, or a file's whole content, as the format of this name. */
  async deliver(
    formatName: string,
    content: string | Uint8Array | readonly string[],
    { name = `${formatName}.csv`, isDryRun = false, on = DAY } = {},
  ): Promise<DeliveryReport> {
    const format = deliveryFormat(formatName);
    if (!format) throw new Error(`A delivery has a known format, but got: ${formatName}`);
    const isFile = typeof content === "string" || content instanceof Uint8Array;
    const header = Object.keys(format.columns).join(";");
    const path = await this.write(name, isFile ? content : `${[header, ...content].join("\n")}\n`);
    const base = { orm: this.orm, format, file: { path, name }, deliveredBy: "Test" };
    return deliver({ ...base, deliveredOn: on, progress: () => undefined, isDryRun });
  }

  /** Two providers with a contract for two municipalities, and two products: what statements point to. */
  async deliverRegion(): Promise<void> {
    await this.deliver("providers", [
      "FA00001;Zorgpunt Aarhoven;LARGE;00000001|00000002;99000001;",
      "FA00002;Beekzorg;SMALL;00000003;99000002;",
    ]);
    await this.deliver("products", [
      "P1;fictief-begeleiding;Begeleiding individueel;WMO;02;HOUR;64,80;2025-01-01;",
      "P2;fictief-begeleiding;Begeleiding groep;WMO;07;DAY_PART;41,50;2025-01-01;",
    ]);
    await this.deliver("contracts", [
      "FC1;FA00001;fictief-inkoop;fictief-begeleiding;Perceel 1;false;false;2025-01-01;2028-01-01;6;;FG0001|FG0002",
      "FC2;FA00002;fictief-inkoop;fictief-begeleiding;;true;false;2025-01-01;;;;FG0002",
    ]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

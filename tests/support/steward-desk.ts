import { setTimeout as wait } from "node:timers/promises";
import type { UploadState } from "#server/stewardship/upload.ts";
import { DeliveryFolder, REGISTER } from "./delivery-folder.ts";
import type { HttpSession } from "./http-session.ts";
import { type SignedInServer, startSignedInServer } from "./signed-in-server.ts";

/** A file in a steward's hands, as the server shows it. */
export interface ShownUpload {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly state: UploadState;
}

/** What a door answers, whatever it is. */
export interface DoorAnswer {
  readonly status: number;
  readonly body: ShownUpload & { readonly error?: string; readonly code?: string };
}

/** What a steward says of a file, unless a test says otherwise. */
export const FIELDS = { format: "statements", deliveredOn: "2026-06-10", deliveredBy: "Zorgpunt Aarhoven" };

export const STATEMENT_HEADER = "provider_code;month;municipality_code;product_code;spend;clients;volume";

/** A platform with an issuer, a region to deliver for, and the desks of its stewards. */
export interface StewardOffice {
  readonly platform: SignedInServer;
  desk(account: string): Promise<StewardDesk>;
  close(): Promise<void>;
}

/** What one steward does over HTTP, as the page of the portal does. */
export class StewardDesk {
  constructor(
    private readonly address: string,
    private readonly session: HttpSession,
  ) {}

  async ask(
    method: string,
    path: string,
    body?: FormData,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<DoorAnswer> {
    const origin = new URL(this.address).origin;
    const response = await this.session.ask(`${this.address}${path}`, {
      method,
      headers: { origin, ...headers },
      ...(body && { body }),
    });
    const text = await response.text();
    return { status: response.status, body: JSON.parse(text === "" ? "{}" : text) as DoorAnswer["body"] };
  }

  send(
    content: string | Uint8Array<ArrayBuffer>,
    { name = "staten.csv", fields = FIELDS, headers = {} } = {},
  ): Promise<DoorAnswer> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append("file", new File([content], name));
    return this.ask("POST", "/uploads", form, headers);
  }

  /** Sends rows under the header of statements. */
  sendRows(rows: readonly string[], options: { name?: string } = {}): Promise<DoorAnswer> {
    return this.send(`${[STATEMENT_HEADER, ...rows].join("\n")}\n`, options);
  }

  /** Waits until nothing is being done with a file. */
  async settled({ body: { id } }: DoorAnswer): Promise<ShownUpload> {
    for (;;) {
      const { body } = await this.ask("GET", `/uploads/${id}`);
      if (body.state.kind !== "CHECKING" && body.state.kind !== "IMPORTING") return body;
      await wait(50);
    }
  }

  async checked(rows: readonly string[], options: { name?: string } = {}): Promise<ShownUpload> {
    return this.settled(await this.sendRows(rows, options));
  }
}

/** Starts it. The caller closes it. */
export async function openStewardOffice(): Promise<StewardOffice> {
  const platform = await startSignedInServer(() => new Date(), { hasImportDoor: true });
  const { server } = platform;
  await server.database.orm.em.execute(REGISTER);
  await using folder = await DeliveryFolder.make(server.database.orm);
  await folder.deliverRegion();
  return {
    platform,
    desk: async (account) => new StewardDesk(`${server.origin}/api/imports`, await platform.signIn(account)),
    close: () => platform.close(),
  };
}

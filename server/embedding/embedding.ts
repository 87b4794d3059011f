import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import type { EmbedKindName, MetabaseEnvironment } from "../config/metabase-variables.ts";
import type { Reader } from "../database/reader.ts";
import type { ViewerScope } from "../database/viewer-scope.ts";
import { lockedValuesOf } from "./locked-values.ts";
import { publishedByReference, publishedBySlug } from "./published-dashboard.queries.ts";
import { type SignedToken, signToken } from "./sign-token.ts";

/** What shows a dashboard: the portal itself, with the reason why where it would be Metabase, or Metabase with a token. */
export type Embed =
  | { readonly kind: "NATIVE"; readonly reason: string | null }
  | ({ readonly kind: "METABASE_GUEST" | "METABASE_SDK"; readonly url: string } & SignedToken);

/** Who looks, and what answers for them. */
export interface Looking {
  readonly viewer: ViewerScope;
  readonly reader: Reader;
}

/** What signing needs; only where dashboards are embedded from Metabase. */
export interface EmbeddingOptions {
  readonly kind: Exclude<EmbedKindName, "NATIVE">;
  readonly metabase: Pick<MetabaseEnvironment, "url" | "publicUrl">;
  readonly secret: string;
  readonly clock: () => Date;
}

/** Decides who may look at what through Metabase, and signs for it. The secret doesn't leave it. */
export class Embedding {
  constructor(private readonly options: EmbeddingOptions | null) {}

  /** The address from which browsers get Metabase's script and frames; null where nothing is embedded. */
  get origin(): string | null {
    return this.options === null ? null : new URL(this.options.metabase.publicUrl).origin;
  }

  /** What shows a dashboard to this viewer. */
  async embed(definition: DashboardDefinition, { viewer, reader }: Looking): Promise<Embed> {
    if (this.options === null) return { kind: "NATIVE", reason: null };
    const { kind, metabase } = this.options;
    const [published] = await reader.read(publishedBySlug, [metabase.url, definition.slug]);
    if (!published) return { kind: "NATIVE", reason: "Dit dashboard staat nog niet in Metabase." };
    const token = await this.#sign(this.options, definition, published.metabaseId, viewer);
    // The dashboard as the portal draws it says itself why it has nothing to show.
    if ("reason" in token) return { kind: "NATIVE", reason: null };
    return { kind, url: metabase.publicUrl, ...token };
  }

  /**
   * A new token for a page that is open already. Only what is asked for comes from the request; what it may show, from the viewer.
   * @param reference the number in Metabase, or the name of 21 characters
   * @returns null when it is no dashboard of ours, or not for this viewer
   */
  async renew(
    reference: string,
    definitions: readonly DashboardDefinition[],
    { viewer, reader }: Looking,
  ): Promise<SignedToken | null> {
    if (this.options === null) return null;
    const [published] = await reader.read(publishedByReference, [this.options.metabase.url, reference]);
    const definition = definitions.find(({ slug }) => slug === published?.slug);
    if (!published || !definition) return null;
    const token = await this.#sign(this.options, definition, published.metabaseId, viewer);
    return "reason" in token ? null : token;
  }

  async #sign(
    { secret, clock }: EmbeddingOptions,
    { parameters }: DashboardDefinition,
    dashboard: number,
    { municipalities }: ViewerScope,
  ): Promise<SignedToken | { readonly reason: string }> {
    const locked = lockedValuesOf(parameters, municipalities);
    return "reason" in locked ? locked : signToken(secret, clock(), dashboard, locked.values);
  }
}

/** Where there is no Metabase. */
export const NATIVE_ONLY = new Embedding(null);

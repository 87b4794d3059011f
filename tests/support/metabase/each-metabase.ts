import { DOUBLE_VERSIONS } from "./double-version.ts";
import { MetabaseDouble } from "./metabase-double.ts";
import { Provisioning } from "./provisioning.ts";
import { realMetabase } from "./real-metabase.ts";

/** A Metabase with a database beside it. */
export interface TriedMetabase extends AsyncDisposable {
  readonly origin: string;
  readonly provisioning: Provisioning;
  /** Null where it is a real one, which we can't look into. */
  readonly double: MetabaseDouble | null;
}

async function openDouble(version: (typeof DOUBLE_VERSIONS)[number]): Promise<TriedMetabase> {
  const double = await MetabaseDouble.start(version);
  const provisioning = await Provisioning.open(double.origin);
  return {
    origin: double.origin,
    provisioning,
    double,
    [Symbol.asyncDispose]: async () => {
      await provisioning[Symbol.asyncDispose]();
      await double[Symbol.asyncDispose]();
    },
  };
}

/** Every Metabase that the contract is tried on: the double in three versions, and the one of `METABASE_URL`. */
export function eachMetabase(): [name: string, open: () => Promise<TriedMetabase>][] {
  const doubles = DOUBLE_VERSIONS.map((version): [string, () => Promise<TriedMetabase>] => [
    `double ${version}`,
    () => openDouble(version),
  ]);
  const real = realMetabase();
  if (real === null) return doubles;
  const { origin } = real;
  const openReal = async (): Promise<TriedMetabase> => {
    const provisioning = await Provisioning.open(origin, { real });
    return {
      origin,
      provisioning,
      double: null,
      [Symbol.asyncDispose]: async () => {
        // A real server outlives the test: what was put on it is archived again.
        await provisioning.apply([]);
        await provisioning[Symbol.asyncDispose]();
      },
    };
  };
  return [...doubles, [`the server at ${origin}`, openReal]];
}

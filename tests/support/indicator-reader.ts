import type { Reader } from "#server/database/reader.ts";
import type { IndicatorRow } from "#server/indicators/indicator-row.ts";
import { rowsOfIndicator } from "#server/indicators/indicator-rows.ts";
import { INDICATORS } from "#server/indicators/registry.ts";

export interface IndicatorReader {
  /** The rows of an indicator in one period, of one municipality or of all. */
  readonly rowsOf: (code: string, period: string, municipality?: string) => Promise<IndicatorRow[]>;
  /** Values by category, or by module where there is none. */
  readonly valuesOf: (
    code: string,
    period: string,
    municipality?: string,
  ) => Promise<Record<string, number | null>>;
}

/** Reads indicators as every answer does, under the role that may read. */
export function createIndicatorReader(reader: Reader): IndicatorReader {
  const rowsOf: IndicatorReader["rowsOf"] = async (code, period, municipality) => {
    const definition = INDICATORS.find((one) => one.code === code);
    if (!definition) throw new Error(`A test asks for an indicator that exists, but got: ${code}`);
    return reader.read(rowsOfIndicator(definition), [[period], municipality ? [municipality] : null]);
  };
  return {
    rowsOf,
    async valuesOf(code, period, municipality) {
      const rows = await rowsOf(code, period, municipality);
      return Object.fromEntries(
        rows.map(({ category, moduleCode, value }) => [
          category ?? moduleCode ?? "",
          value === null ? null : Number(value),
        ]),
      );
    },
  };
}

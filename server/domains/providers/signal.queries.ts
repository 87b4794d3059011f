import type { ProviderSignal } from "#schema/types/providers/provider-signal.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A signal as it is read: the contract's own fields and what its relations need. */
export interface SignalRow extends ProviderSignal {
  readonly municipalityCode: string;
}

export const signalsOfProviders = keyedStatement<SignalRow>(
  "signals-of-providers",
  { providerCode: "text", isOpenOnly: "boolean" },
  `
  SELECT
    key.key_index,
    signal.municipality_code,
    signal.signal_number,
    signal.received_on,
    signal.subject,
    signal.closed_on
  FROM key
  JOIN core.provider_signal AS signal ON signal.provider_code = key.provider_code
    AND (NOT key.is_open_only OR signal.closed_on IS NULL)
  ORDER BY signal.received_on DESC, signal.municipality_code, signal.signal_number`,
);

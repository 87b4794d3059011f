import { useState } from "react";

/**
 * What a form holds before it is asked. It begins anew whenever the address asks something else.
 * @param asked the question of the address
 * @param address the same as text, by which a change is seen
 */
export function useDraft<Question>(
  asked: Question,
  address: string,
): readonly [draft: Question, change: (part: Partial<Question>) => void] {
  const [draft, setDraft] = useState(asked);
  const [begun, setBegun] = useState(address);
  if (begun !== address) {
    setBegun(address);
    setDraft(asked);
  }
  const change = (part: Partial<Question>) => {
    setDraft((before) => ({ ...before, ...part }));
  };
  return [draft, change];
}

import type { BenchmarkChoicesQuery } from "#schema/generated/graphql.ts";
import { Combobox } from "../../components/fields/combobox.tsx";
import { SelectField } from "../../components/fields/select-field.tsx";
import { SeveralField } from "../../components/fields/several-field.tsx";
import type { BenchmarkQuestion } from "./benchmark-question.ts";
import type { BenchmarkTrouble } from "./benchmark-trouble.ts";
import { peerOptionOf, peerOptions } from "./peer-options.ts";

interface PeerFieldsProps {
  readonly choices: BenchmarkChoicesQuery;
  readonly draft: BenchmarkQuestion;
  readonly trouble: BenchmarkTrouble;
  readonly onChange: (part: Partial<BenchmarkQuestion>) => void;
}

/** With whom: a group, the reader's own municipality, and others to show as well. */
export function PeerFields({ choices, draft, trouble, onChange }: PeerFieldsProps) {
  const peers = peerOptions(choices.partnerships);
  const municipalities = choices.municipalities.map(({ code, name }) => ({ value: code, text: name }));
  return (
    <>
      <SelectField
        chosen={peerOptionOf(draft)}
        error={trouble.peers}
        label="Vergelijken met"
        name="groep"
        onChoose={(value) => {
          const group = peers.find((one) => one.value === value);
          if (group) onChange({ peers: group.peers, partnership: group.partnership });
        }}
        options={peers}
      />
      <Combobox
        chosen={draft.own}
        error={trouble.own}
        label="Eigen gemeente"
        onChoose={(own) => {
          onChange({ own });
        }}
        options={municipalities}
      />
      <SeveralField
        chosen={draft.municipalities}
        error={trouble.municipalities}
        hint="Bij ‘eigen keuze’ de groep zelf; anders komen zij erbij in beeld"
        label="Gemeenten erbij"
        onChange={(codes) => {
          onChange({ municipalities: codes });
        }}
        options={municipalities}
      />
    </>
  );
}

import { useState } from "react";
import { DemoChoicesDocument, type Role } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Combobox } from "../../components/fields/combobox.tsx";
import { SelectField } from "../../components/fields/select-field.tsx";
import { ROLE_SIGHT, ROLE_WORDS, ROLES } from "../../i18n/role-words.ts";
import { askDoor, goAsSomebodyElse } from "./ask-door.ts";

/** Lets whoever tries the platform out on their own machine look as somebody else. */
export function DemoForm() {
  const [role, setRole] = useState<Role>("MUNICIPALITY");
  const [municipality, setMunicipality] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | undefined>();
  const look = async () => {
    const isMissing = role === "MUNICIPALITY" && municipality === null;
    if (isMissing) {
      setTrouble("Kies een gemeente.");
      return;
    }
    const municipalities = municipality === null ? [] : [municipality];
    const answer = await askDoor("POST", "demo", { role, municipalities });
    if (answer.isOpen) goAsSomebodyElse("/toegang");
    else setTrouble(answer.reason);
  };
  return (
    <section aria-labelledby="kijk-als">
      <h2 className="utrecht-heading-2" id="kijk-als">
        Kijk als iemand anders
      </h2>
      <p className="utrecht-paragraph">
        Dit kan alleen om het platform op uw eigen machine te proberen. Met een aanmelddienst, of op een
        server, is deze keuze er niet.
      </p>
      <Answer document={DemoChoicesDocument} variables={{}} what="De lijst van gemeenten">
        {({ municipalities }) => (
          <form action={look} className="access__demo">
            <SelectField
              chosen={role}
              hint={ROLE_SIGHT[role]}
              label="Rol"
              name="rol"
              onChoose={(value) => {
                setRole(value as Role);
              }}
              options={ROLES.map((value) => ({ value, text: ROLE_WORDS[value] }))}
            />
            <Combobox
              chosen={municipality}
              error={trouble}
              label="Gemeente"
              onChoose={(value) => {
                setMunicipality(value);
                setTrouble(undefined);
              }}
              options={municipalities.map(({ code, name }) => ({ value: code, text: name }))}
            />
            <button className="utrecht-button utrecht-button--primary-action" type="submit">
              Kijk als deze rol
            </button>
          </form>
        )}
      </Answer>
    </section>
  );
}

import { useCallback, useEffect, useState } from "react";
import type { ApiToken } from "./api-token.ts";
import { ApiTokenTable } from "./api-token-table.tsx";
import { askDoor } from "./ask-door.ts";

/** The tokens with which one's scripts ask: seen, made and revoked here. */
export function ApiTokens() {
  const [tokens, setTokens] = useState<readonly ApiToken[]>([]);
  const [secret, setSecret] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const refresh = useCallback(async () => {
    const answer = await askDoor<{ tokens: readonly ApiToken[] }>("GET", "tokens");
    if (answer.isOpen) setTokens(answer.data.tokens);
    else setTrouble(answer.reason);
  }, []);
  useEffect(() => void refresh(), [refresh]);
  const make = async (form: FormData) => {
    const wish = { label: form.get("naam"), scopes: ["QUERY", "EXPORT"], days: Number(form.get("dagen")) };
    const answer = await askDoor<{ secret: string }>("POST", "tokens", wish);
    setTrouble(answer.isOpen ? null : answer.reason);
    setSecret(answer.isOpen ? answer.data.secret : null);
    await refresh();
  };
  const revoke = async (id: string) => {
    const answer = await askDoor("DELETE", `tokens/${id}`);
    setTrouble(answer.isOpen ? null : answer.reason);
    setSecret(null);
    await refresh();
  };
  return (
    <section aria-labelledby="tokens">
      <h2 className="utrecht-heading-2" id="tokens">
        Tokens voor scripts
      </h2>
      <p className="utrecht-paragraph">
        Excel, Power BI, R of Python ziet met een token wat u ziet. Zet het in de kop{" "}
        <code>Authorization: Bearer rs_…</code>
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      {secret && (
        <p className="utrecht-paragraph" role="status">
          Bewaar dit token nu, u ziet het maar één keer: <code className="access__secret">{secret}</code>
        </p>
      )}
      {tokens.length > 0 && <ApiTokenTable onRevoke={(id) => void revoke(id)} tokens={tokens} />}
      <form action={make} className="access__new-token">
        <label className="utrecht-form-label" htmlFor="token-naam">
          Naam van het nieuwe token
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="token-naam"
          maxLength={100}
          name="naam"
          required
          type="text"
        />
        <label className="utrecht-form-label" htmlFor="token-dagen">
          Geldig, in dagen
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          defaultValue={90}
          id="token-dagen"
          max={365}
          min={1}
          name="dagen"
          required
          type="number"
        />
        <button className="utrecht-button utrecht-button--primary-action" type="submit">
          Maak een token
        </button>
      </form>
    </section>
  );
}

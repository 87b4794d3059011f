import { useState } from "react";
import { askDoor, goAsSomebodyElse } from "./ask-door.ts";

/** Ends the session here, and at the issuer where there is one. */
export function SignOutButton() {
  const [trouble, setTrouble] = useState<string | null>(null);
  const leave = async () => {
    const answer = await askDoor<{ location: string }>("POST", "sign-out");
    if (answer.isOpen) goAsSomebodyElse(answer.data.location);
    else setTrouble(answer.reason);
  };
  return (
    <>
      {trouble && <p role="alert">{trouble}</p>}
      <button
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => void leave()}
        type="button"
      >
        Afmelden
      </button>
    </>
  );
}

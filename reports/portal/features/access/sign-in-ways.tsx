import { useEffect, useState } from "react";
import { askDoor } from "./ask-door.ts";
import { DemoForm } from "./demo-form.tsx";

interface Ways {
  readonly issuer: boolean;
  readonly demo: boolean;
}

/** How one signs in here: with one's organisation, or as whoever one likes on a machine of one's own. */
export function SignInWays({ isSignedIn }: { readonly isSignedIn: boolean }) {
  const [ways, setWays] = useState<Ways | null>(null);
  useEffect(() => {
    void askDoor<Ways>("GET", "ways").then((answer) => {
      if (answer.isOpen) setWays(answer.data);
    });
  }, []);
  if (!ways) return null;
  if (ways.demo) return <DemoForm />;
  if (isSignedIn) return null;
  return ways.issuer ? (
    <p className="utrecht-paragraph">
      <a
        className="utrecht-button utrecht-button--primary-action access__sign-in"
        href="/auth/sign-in?naar=/toegang"
      >
        Aanmelden bij uw organisatie
      </a>
    </p>
  ) : (
    <p className="utrecht-paragraph">Aanmelden is hier niet ingericht: iedereen ziet wat openbaar is.</p>
  );
}

import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { askDoor } from "./ask-door.ts";
import { DemoForm } from "./demo-form.tsx";

interface Ways {
  readonly issuer: boolean;
  readonly demo: boolean;
}

/** How one signs in here: with one's organisation, or as whoever one likes on a machine of one's own. */
export function SignInWays({ isSignedIn }: { readonly isSignedIn: boolean }) {
  const [ways, setWays] = useState<Ways | null>(null);
  const [search] = useSearchParams();
  const returnTo = search.get("naar") ?? "/toegang";
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
        href={`/auth/sign-in?naar=${encodeURIComponent(returnTo)}`}
      >
        Aanmelden bij uw organisatie
      </a>
    </p>
  ) : (
    <p className="utrecht-paragraph">Aanmelden is hier niet ingericht: iedereen ziet wat openbaar is.</p>
  );
}

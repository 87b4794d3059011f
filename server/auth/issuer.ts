import {
  allowInsecureRequests,
  ClientSecretBasic,
  type Configuration,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  None,
} from "openid-client";
import type { SignInSettings } from "../config/sign-in-variables.ts";
import { CLOCK_SKEW_IN_SECONDS } from "./clock-skew.ts";
import { IssuerUnreachable } from "./not-admitted.ts";

/** What the issuer says about itself: where to sign in, where its keys are. */
export type Issuer = () => Promise<Configuration>;

const PATIENCE_IN_SECONDS = 10;

/**
 * Asks the issuer about itself when that is first needed, so that the platform starts while the issuer is down.
 * A failure is not remembered.
 */
export function connectIssuer(settings: SignInSettings): Issuer {
  const { issuer, clientId, clientSecret } = settings;
  // The environment lets http pass within this machine only; the function is marked to make one think twice.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const transport = issuer.protocol === "http:" ? [allowInsecureRequests] : [];
  // The signature of an ID token is looked at too, although it comes straight from the issuer.
  const execute = [enableNonRepudiationChecks, ...transport];
  let known: Promise<Configuration> | null = null;
  const ask = async (): Promise<Configuration> => {
    try {
      const authentication = clientSecret === undefined ? None() : ClientSecretBasic(clientSecret);
      return await discovery(issuer, clientId, { [clockTolerance]: CLOCK_SKEW_IN_SECONDS }, authentication, {
        execute,
        timeout: PATIENCE_IN_SECONDS,
      });
    } catch (cause) {
      known = null;
      throw new IssuerUnreachable("The issuer must answer with its configuration", { cause });
    }
  };
  return () => {
    known ??= ask();
    return known;
  };
}

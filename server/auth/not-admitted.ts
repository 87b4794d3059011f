/** A credential was shown that opens nothing. Its message is for whoever showed it; the credential is never repeated. */
export class NotAdmitted extends Error {
  override readonly name = "NotAdmitted";
}

/** The issuer can't be asked whether a credential is good: not the caller's fault, and it passes. */
export class IssuerUnreachable extends Error {
  override readonly name = "IssuerUnreachable";
}

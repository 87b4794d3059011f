/** Trouble that the operator can mend. Its message is one Dutch sentence that says what to do; no stack is shown. */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
}

import { OperatorError } from "../../config/operator-error.ts";

/** The three things that the operator wants to know, each in Dutch and without a full stop at the end. */
export interface CbsTrouble {
  /** What was asked: an address, or a thing in words. */
  readonly asked: string;
  readonly came: string;
  /** What the operator can do; a sentence. */
  readonly todo: string;
}

/** Whatever goes wrong in reading a table of CBS. Its message says what was asked, what came and what to do. */
export class CbsError extends OperatorError {
  readonly trouble: CbsTrouble;

  constructor(trouble: CbsTrouble) {
    super(`CBS: gevraagd ${trouble.asked}; gekregen ${trouble.came}. ${trouble.todo}`);
    this.trouble = trouble;
  }
}

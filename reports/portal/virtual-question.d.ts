/** The text of a saved query by its name; `build/questions-as-text.ts` writes it. */
declare module "virtual:question/*" {
  export const text: string;
}

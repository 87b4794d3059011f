/** What one attempt gave: a body, the news that there is no such thing, or trouble that may pass. */
export type Answer =
  | { readonly kind: "BODY"; readonly text: string }
  | { readonly kind: "ABSENT" }
  | { readonly kind: "PASSING"; readonly came: string; readonly retryAfter: string | null };

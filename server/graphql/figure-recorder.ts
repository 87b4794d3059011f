import { LRUCache } from "lru-cache";
import type { Admission } from "../audit/admission.ts";
import type { AuditLog } from "../audit/audit-log.ts";
import { askedFigures } from "./asked-figures.ts";
import { keyOf, type Question } from "./question.ts";
import type { RequestContext } from "./request-context.ts";

/** The context of a question that came over HTTP: who asks is known by name. */
export interface RecordedContext extends RequestContext {
  /** Null for the public. */
  readonly admission: Admission | null;
}

/** Writes down who asks for figures about a provider: once for each request, however often it is tried. */
export class FigureRecorder {
  readonly #recorded = new WeakSet<RecordedContext>();
  readonly #figures = new LRUCache<string, readonly string[]>({ max: 2000 });

  constructor(private readonly audit: AuditLog) {}

  /**
   * Resolves before the question is answered: what can't be written down isn't shown. The question is kept as it was sent, so that one can
   * see of which provider; its values are codes and periods.
   */
  async record(question: Question, context: RecordedContext): Promise<void> {
    const { admission } = context;
    if (!admission || this.#recorded.has(context)) return;
    const fields = this.#figuresOf(question);
    const { source, variables } = question;
    if (fields.length > 0)
      await this.audit.record("PROVIDER_FIGURES", admission, { fields, question: source, variables });
    this.#recorded.add(context);
  }

  #figuresOf(question: Question): readonly string[] {
    const key = keyOf(question);
    const known = this.#figures.get(key);
    if (known) return known;
    const figures = askedFigures(question);
    this.#figures.set(key, figures);
    return figures;
  }
}

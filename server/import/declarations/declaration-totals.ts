/** One service as it was declared; who got it is a number that means nothing outside the message. */
export interface DeclaredService {
  readonly productCategoryCode: string;
  readonly productCode: string;
  /** `2026-04`: in which the service began. */
  readonly month: string;
  /** A code of WMO756 or JZ756: `04` is an hour. */
  readonly unit: string;
  readonly volume: bigint;
  readonly cents: bigint;
  readonly isCredit: boolean;
  readonly client: number;
}

/** What a message comes to for one product and month. */
export interface DeclarationTotal {
  readonly productCategoryCode: string;
  readonly productCode: string;
  readonly month: string;
  readonly debitCents: bigint;
  readonly creditCents: bigint;
  /** Debit less credit, in the unit of the product. */
  readonly volume: bigint;
  /** Distinct in this message, of those to whom something was declared and not only taken back. */
  readonly clients: number;
}

interface Running {
  readonly service: DeclaredService;
  debit: bigint;
  credit: bigint;
  volume: bigint;
  readonly clients: Set<number>;
}

/** More products and months than any provider has; beyond it a message is no message. */
const MOST_TOTALS = 50_000;

/** Adds services up while a message is read. */
export class DeclarationTotals {
  readonly #running = new Map<string, Running>();
  #serviceCount = 0;

  get serviceCount(): number {
    return this.#serviceCount;
  }

  /** @returns what is wrong with it in Dutch, or null */
  add(service: DeclaredService): string | null {
    const { productCategoryCode, productCode, month, unit, volume, cents, isCredit, client } = service;
    const key = `${productCategoryCode} ${productCode} ${month}`;
    const total = this.#running.get(key) ?? {
      service,
      debit: 0n,
      credit: 0n,
      volume: 0n,
      clients: new Set(),
    };
    if (total.service.unit !== unit)
      return "één eenheid per product en maand, anders is het volume niet op te tellen";
    this.#running.set(key, total);
    if (this.#running.size > MOST_TOTALS)
      return `hoogstens ${MOST_TOTALS} producten en maanden in één bericht`;
    this.#serviceCount += 1;
    total.debit += isCredit ? 0n : cents;
    total.credit += isCredit ? cents : 0n;
    total.volume += isCredit ? -volume : volume;
    if (!isCredit) total.clients.add(client);
    return null;
  }

  /** Debit less credit of everything, in cents. */
  balance(): bigint {
    return [...this.#running.values()].reduce((sum, { debit, credit }) => sum + debit - credit, 0n);
  }

  /** The totals in the order of their keys; the numbers of clients are gone then. */
  close(): DeclarationTotal[] {
    const keys = [...this.#running.keys()].sort();
    const totals = keys.flatMap((key) => this.#running.get(key) ?? []);
    this.#running.clear();
    return totals.map(({ service, debit, credit, volume, clients }) => ({
      productCategoryCode: service.productCategoryCode,
      productCode: service.productCode,
      month: service.month,
      debitCents: debit,
      creditCents: credit,
      volume,
      clients: clients.size,
    }));
  }
}

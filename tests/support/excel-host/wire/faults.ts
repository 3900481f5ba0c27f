/** An error a test wants to see, and where in the request. */
export interface Fault {
  /**
   * before: nothing is done. after: everything is done, and the answer is lost. action: at the n-th change of the
   * request, counted from 1; the earlier ones are done.
   */
  readonly when: 'before' | 'after' | { readonly action: number };
  readonly code?: string;
  readonly message?: string;
}

/** The faults of the requests to come. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private readonly hooks = new Map<number, () => void>();
  private seen = 0;

  /** `n`: 1 for the next request. */
  plan(n: number, fault: Fault): void {
    this.planned.set(this.seen + n, fault);
  }

  hook(n: number, act: () => void): void {
    this.hooks.set(this.seen + n, act);
  }

  /** A request has come: the fault meant for it, after whatever was to happen before it. */
  next(): Fault | null {
    this.seen += 1;
    const act = this.hooks.get(this.seen);
    this.hooks.delete(this.seen);
    act?.();
    const fault = this.planned.get(this.seen) ?? null;
    this.planned.delete(this.seen);
    return fault;
  }

  clear(): void {
    this.planned.clear();
    this.hooks.clear();
  }
}

/** Different values, numbered from zero in the order they are first seen: the shape of every table in a workbook. */
export class Numbered {
  private readonly numbers = new Map<string, number>();

  /** The value's number, a new one if it has not been seen yet. */
  number(value: string): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    const next = this.numbers.size;
    this.numbers.set(value, next);
    return next;
  }

  get size(): number {
    return this.numbers.size;
  }

  values(): string[] {
    return [...this.numbers.keys()];
  }
}

const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

const twoDecimals = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Every decimal somebody typed, up to what a cell can hold. */
const unrounded = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 12 });

/** Decimal comma, dots for thousands, at most two decimals: 1.234,5. */
export function number(value: number): string {
  return plain.format(value);
}

/** A number as it was read, unrounded: 1,234 is not 1,23. */
export function exactNumber(value: number): string {
  return unrounded.format(value);
}

/** "83,47%"; print.md: no space before %. */
export function percentage(value: number): string {
  return `${twoDecimals.format(value)}%`;
}

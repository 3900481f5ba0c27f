const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

const twoDecimals = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Decimal comma, dots for thousands, at most two decimals: 1.234,5. */
export function number(value: number): string {
  return plain.format(value);
}

/** "83,47%"; print.md: no space before %. */
export function percentage(value: number): string {
  return `${twoDecimals.format(value)}%`;
}

/** Making a formatter costs tens of milliseconds on a slow machine: each is made when it is first asked for. */
const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, least: number, most: number): string {
  const key = `${least} ${most}`;
  const known = formats.get(key);
  if (known) return known.format(value);
  const made = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, made);
  return made.format(value);
}

/** Decimal comma, dots for thousands, at most two decimals: 1.234,5. */
export function number(value: number): string {
  return format(value, 0, 2);
}

/** A number as it was read, with every decimal somebody typed, up to what a cell can hold: 1,234 is not 1,23. */
export function exactNumber(value: number): string {
  return format(value, 0, 12);
}

/** "83,47", or with more decimals where they are asked for. */
export function fixed(value: number, decimals = 2): string {
  return format(value, decimals, decimals);
}

/** "83,47%"; print.md: no space before %. */
export function percentage(value: number): string {
  return `${fixed(value)}%`;
}

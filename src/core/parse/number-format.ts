/** Format code without its quoted text, escapes, colours and locale marks: what is left decides date or percentage. */
function bareFormat(format: string | undefined): string {
  return (format ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

/** "0%", "0.00%": what is stored is a hundredth of what is shown. */
export function isPercentageFormat(format: string | undefined): boolean {
  return bareFormat(format).includes('%');
}

/** "dd/mm/yyyy", "hh:mm": what is stored is a serial number nobody typed. */
export function isDateFormat(format: string | undefined): boolean {
  return /[dmyhs]/i.test(bareFormat(format).replace(/general/i, ''));
}

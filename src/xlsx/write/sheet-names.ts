/** Excel refuses or repairs a workbook whose sheets are named otherwise; such a plan is a bug of whoever made it. */
export function assertSheetNames(names: readonly string[]): void {
  if (names.length === 0) throw new RangeError('A workbook has at least one sheet');
  const seen = new Set<string>();
  for (const name of names) {
    const fault = faultOf(name, seen);
    if (fault !== null) throw new RangeError(`Sheet name ${JSON.stringify(name)}: ${fault}`);
    seen.add(name.toLowerCase());
  }
}

function faultOf(name: string, seen: ReadonlySet<string>): string | null {
  if (name === '' || name.length > 31) return 'a name has 1 to 31 characters';
  if (/[\\/?*[\]:\p{Cc}]/u.test(name)) return 'a name holds none of \\ / ? * [ ] : and no control characters';
  if (name.startsWith("'") || name.endsWith("'")) return 'a name neither begins nor ends with an apostrophe';
  if (name.toLowerCase() === 'history') return 'Excel keeps this name for itself';
  if (seen.has(name.toLowerCase())) return 'names differ in more than capitals';
  return null;
}

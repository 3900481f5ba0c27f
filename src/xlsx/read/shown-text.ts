import { numberFormats, SHORT_DATE } from './sheetjs';

/** Excel's own limit; a longer code is no number format, and formatting with it could take for ever. */
const LONGEST_CODE = 255;

/** The built-in date-and-time format follows the machine's locale too. */
const MACHINE_FORMATS: Readonly<Record<string, string>> = { 'm/d/yy h:mm': `${SHORT_DATE} h:mm` };

/**
 * What Excel shows for a number, when that is something else than a number: a date, a time, a percentage. A file has
 * few formats and many cells, so each code is judged once.
 */
export function textShower(date1904: boolean): (value: number, code: string) => string | null {
  const judged = new Map<string, boolean>();
  return (value, code) => {
    let matters = judged.get(code);
    if (matters === undefined) judged.set(code, (matters = isDateOrPercentage(code)));
    if (!matters) return null;
    try {
      return numberFormats.format(MACHINE_FORMATS[code] ?? code, value, { date1904, dateNF: SHORT_DATE });
    } catch {
      // A format SheetJS does not know: the value itself is still good.
      return null;
    }
  };
}

function isDateOrPercentage(code: string): boolean {
  if (code.length > LONGEST_CODE) return false;
  // Not what stands in quotes or after a backslash: a literal "%" does not multiply by a hundred.
  const bare = code.replace(/"[^"]*"|\\./g, '');
  return bare.includes('%') || numberFormats.is_date(bare);
}

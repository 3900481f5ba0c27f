import { isError, type Value } from './cell';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** As a Vietnamese Windows shows it. */
const localized = (figure: string): string => figure.replace('.', ',');

/** Eleven characters of width are what a cell of ordinary width holds; more digits than fifteen Excel does not keep. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = '', exponent = '0'] = value.toExponential(5).split('e');
    const power = Number(exponent);
    return localized(`${String(Number(digits))}E${power < 0 ? '-' : '+'}${pad(Math.abs(power), 2)}`);
  }
  const whole = String(Math.trunc(size)).length;
  return localized(String(Number(value.toFixed(Math.max(0, 10 - whole)))));
}

function figures(value: number, pattern: string): string {
  const [, whole = '', decimals = ''] = /([#0,?]+)(?:\.([#0?]+))?/.exec(pattern) ?? [];
  const scaled = pattern.includes('%') ? Number(`${value}e2`) : value;
  const fixed = roundHalfUp(Math.abs(scaled), decimals.length);
  const [digits = '', rest = ''] = fixed.split('.');
  const least = decimals.replace(/[^0]/g, '').length;
  const kept = rest.replace(/0+$/, '').padEnd(least, '0');
  const padded = digits === '0' && !whole.includes('0') ? '' : digits.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, '.') : padded;
  const zero = /^[0.]*$/.test(fixed);
  const text = `${scaled < 0 && !zero ? '-' : ''}${grouped}${kept === '' ? '' : `,${kept}`}`;
  return pattern.replace(/[#0,?]+(?:\.[#0?]+)?/, text).replace(/["\\]/g, '');
}

function roundHalfUp(value: number, digits: number): string {
  const shifted = Math.round(Number(`${value}e${digits}`));
  return Number.isFinite(shifted) ? Number(`${shifted}e${-digits}`).toFixed(digits) : value.toFixed(digits);
}

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Dates and times; a month's m after an h is a minute. */
function moment(value: number, pattern: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(value * 86_400) * 1000);
  let afterHour = false;
  return pattern.replace(/y+|m+|d+|h+|s+/gi, (part) => {
    const letter = part.charAt(0).toLowerCase();
    const minute = letter === 'm' && afterHour;
    afterHour = letter === 'h';
    if (letter === 'y') return part.length > 2 ? pad(date.getUTCFullYear(), 4) : pad(date.getUTCFullYear() % 100, 2);
    if (letter === 'd') return pad(date.getUTCDate(), Math.min(part.length, 2));
    if (letter === 'h') return pad(date.getUTCHours(), Math.min(part.length, 2));
    if (letter === 's') return pad(date.getUTCSeconds(), Math.min(part.length, 2));
    if (minute) return pad(date.getUTCMinutes(), Math.min(part.length, 2));
    return part.length > 2 ? (NAMES[date.getUTCMonth()] ?? '') : pad(date.getUTCMonth() + 1, part.length);
  });
}

function shownNumber(value: number, format: string): string {
  const sections = format.split(';');
  const section = (value < 0 && sections[1]) || sections[0] || '';
  const pattern = section.replace(/\[[^\]]*\]/g, '');
  if (/^general$/i.test(pattern) || pattern === '@') return general(value);
  const bare = pattern.replace(/"[^"]*"|\\./g, '');
  if (/e[+-]/i.test(bare)) return general(value);
  if (/[ymdhs]/i.test(bare)) return value < 0 ? '########' : moment(value, pattern);
  if (!/[#0?]/.test(bare)) return pattern.replace(/["\\]/g, '');
  return bare.includes('/') ? general(value) : figures(section === sections[1] ? -value : value, pattern);
}

/** The built-in short date is the machine's own, here a Vietnamese one's. */
const SHORT_DATE = /^m\/d\/y{2,4}$/i;

/** What a cell shows. */
export function shownText(value: Value, format: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? shownNumber(value, SHORT_DATE.test(format) ? 'dd/mm/yyyy' : format) : value;
}

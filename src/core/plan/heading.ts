import type { Look } from '../model/plan';
import type { Rules } from '../model/rules';
import type { Words } from '../model/words';
import type { Draft } from './draft';

/** How many rows a heading has: two lines of bodies, number and date, blank, title, subtitle, blank. */
export const HEADING_ROWS = 7;

/** Room for a signature, in lines. */
const SIGNATURE_LINES = 5;

interface Halves {
  /** First column of the right half. */
  readonly split: number;
  /** How many columns are printed. */
  readonly columns: number;
}

/**
 * Quốc hiệu on the right, the issuing body on the left, number and date under them, then title and subtitle (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I).
 */
export function addHeading(
  draft: Draft,
  rules: Rules,
  words: Words,
  title: { readonly text: string; readonly subtitle: string } & Halves,
): void {
  const { nation, motto, issuer, issuerUnder, number, date } = words.heading(rules);
  const left = { from: 0, to: title.split - 1 };
  const right = { from: title.split, to: title.columns - 1 };
  draft.addSpans([
    { ...left, text: issuer, look: 'issuer' },
    { ...right, text: nation, look: 'motto' },
  ]);
  draft.addSpans([
    { ...left, text: issuerUnder, look: 'issuerUnder' },
    { ...right, text: motto, look: 'mottoUnder' },
  ]);
  draft.addSpans([
    { ...left, text: number, look: 'number' },
    { ...right, text: date, look: 'signNote' },
  ]);
  draft.blank();
  draft.addLine(title.text, 'title', title.columns);
  draft.addLine(title.subtitle, 'subtitle', title.columns);
  draft.blank();
}

/** Two signature blocks side by side under a table. */
export function addSignatures(
  draft: Draft,
  sign: { readonly left: string; readonly right: string; readonly note: string },
  { split, columns }: Halves,
): void {
  const left = { from: 0, to: split - 1 };
  const right = { from: split, to: columns - 1 };
  draft.blank();
  draft.addSpans([
    { ...left, text: sign.left, look: 'sign' },
    { ...right, text: sign.right, look: 'sign' },
  ]);
  draft.addSpans([
    { ...left, text: sign.note, look: 'signNote' },
    { ...right, text: sign.note, look: 'signNote' },
  ]);
}

/** The column at which the columns from `from` on are cut into two parts of about the same width. */
function middleOf(widths: readonly number[], from: number, columns: number): number {
  const sum = (to: number): number => widths.slice(from, to).reduce((total, width) => total + width, 0);
  const half = sum(columns) / 2;
  let middle = from + 1;
  while (middle + 1 < columns && Math.abs(sum(middle + 1) - half) < Math.abs(sum(middle) - half)) middle += 1;
  return middle;
}

/**
 * Where the document goes, who made the table and who signs it, side by side, so that the block is low and stays with
 * the table's last rows.
 */
export function addEnding(draft: Draft, rules: Rules, words: Words, { split, columns }: Halves): void {
  const { preparedBy, authority, post, signer, recipients } = rules.settings;
  const { left, note, recipients: to, filed } = words.ranking.sign;
  const middle = middleOf(draft.widths, split, columns);
  const parts = [
    { from: 0, to: split - 1 },
    { from: split, to: middle - 1 },
    { from: middle, to: columns - 1 },
  ] as const;
  const row = (texts: readonly (readonly [string, Look])[]): number =>
    draft.addSpans(texts.map(([text, look], index) => ({ ...(parts[index] ?? parts[0]), text, look })));
  const places = recipients
    .split(';')
    .map((place) => place.trim())
    .filter((place) => place !== '');
  draft.blank();
  row([
    [to, 'recipientsTitle'],
    [left, 'sign'],
    [[authority, post].filter((line) => line !== '').join('\n'), 'sign'],
  ]);
  const goesTo = [...places.map((place) => `- ${place};`), `- ${filed}`];
  row([
    [goesTo.concat(Array<string>(Math.max(0, SIGNATURE_LINES - goesTo.length)).fill('')).join('\n'), 'recipients'],
    [note, 'signNote'],
    [note, 'signNote'],
  ]);
  row([
    ['', 'plain'],
    [preparedBy, 'sign'],
    [signer, 'sign'],
  ]);
}

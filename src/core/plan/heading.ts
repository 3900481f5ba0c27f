import type { Rules } from '../model/rules';
import type { Words } from '../model/words';
import type { Draft } from './draft';

/**
 * Quốc hiệu on the right, the issuing body on the left, then title and subtitle (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 * `split` is the first column of the right half.
 */
export function addHeading(
  draft: Draft,
  rules: Rules,
  words: Words,
  title: { readonly text: string; readonly subtitle: string; readonly split: number },
): void {
  const { nation, motto, issuer, issuerUnder } = words.heading(rules);
  const last = draft.widths.length - 1;
  const left = { from: 0, to: title.split - 1 };
  const right = { from: title.split, to: last };
  draft.addSpans([
    { ...left, text: issuer, look: 'issuer' },
    { ...right, text: nation, look: 'motto' },
  ]);
  draft.addSpans([
    { ...left, text: issuerUnder, look: 'issuerUnder' },
    { ...right, text: motto, look: 'mottoUnder' },
  ]);
  draft.blank();
  draft.addLine(title.text, 'title');
  draft.addLine(title.subtitle, 'subtitle');
  draft.blank();
}

/** Two signature blocks side by side under a table. */
export function addSignatures(
  draft: Draft,
  sign: { readonly left: string; readonly right: string; readonly note: string },
  split: number,
): void {
  const last = draft.widths.length - 1;
  const left = { from: 0, to: split - 1 };
  const right = { from: split, to: last };
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

import type { CellView } from '../../app';
import { VI } from '../../messages';
import { PREVIEW_WORDS } from '../../messages';

const words = PREVIEW_WORDS.cell;

/** What is to be said of a cell besides its text. */
export function cellRemarks({ issue, corrected, link }: CellView): string[] {
  return [
    ...(issue ? [words.issue(issue.severity, issue.text)] : []),
    ...(corrected === null ? [] : [words.corrected(corrected)]),
    ...(link ? [words.link(link.sheet.sheet, link.cell)] : []),
  ];
}

/** A cell's text without the sign that a check put before it. */
export function typedText({ text, issue }: CellView): string {
  const sign = issue ? `${VI.marks.severities[issue.severity]} ` : '';
  return text.startsWith(sign) ? text.slice(sign.length) : text;
}

import { useMemo } from 'react';
import type { PageSession, PrintedSheet } from '../../app';
import { PRINT_WORDS } from '../../messages';
import { OnePage } from './printed-page';
import { usePrintedSheet } from './use-printed-sheet';

function Pages({ view, pages }: PrintedSheet) {
  const rows = useMemo(() => new Map(view.rows.map((row) => [row.row, row])), [view]);
  return pages.pages.map((page, at) => <OnePage key={at} paper={pages} page={page} number={at + 1} rows={rows} />);
}

/**
 * The ranking as the browser prints it, page by page as the workbook is printed. index.html shows it on paper only, and
 * there hides what is marked data-screen, so it stands outside of that.
 */
export function PrintSheet({ session }: { readonly session: PageSession }) {
  const printed = usePrintedSheet(session);
  return <div data-print="">{printed ? <Pages {...printed} /> : <p>{PRINT_WORDS.nothingYet}</p>}</div>;
}

/** @jest-environment jsdom */
import { createDOMRenderer, FluentProvider, RendererProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import type { PageState, PrintedSheet } from '../../../src/app';
import { printPages } from '../../../src/core';
import { PrintSheet } from '../../../src/web/print/print-sheet';
import { FakePage } from '../preview/fake-page';
import { cell, RANKING, row } from '../preview/sheets';

const renderer = { ...createDOMRenderer(document), insertCSSRules: () => undefined };

const paper = printPages({
  name: RANKING.sheet,
  widths: [10, 20],
  rows: [],
  merges: [],
  freeze: null,
  print: { landscape: true, repeat: null, breaks: [] },
  protect: false,
  validations: [],
  conditionals: [],
});

/** A heading, the table's header on both pages, two units. */
const RANKED: PrintedSheet = {
  view: {
    sheet: RANKING,
    widths: [75, 145],
    rows: [
      row(0, cell(0, 'XÃ TRÀ LÂM', { rule: 'middle', size: 12, span: { columns: 2, rows: 1 } })),
      row(1, cell(0, 'STT', { bold: true }), cell(1, 'Đơn vị', { bold: true })),
      row(3, cell(0, '1'), cell(1, 'Văn phòng – Thống kê', { paint: 'pass', border: true, wrap: true })),
      row(4, cell(0, 'Tài chính', { span: { columns: 2, rows: 2 } })),
    ],
  },
  pages: {
    ...paper,
    scale: 0.5,
    columns: [20, 40.5],
    pages: [
      { rows: [0, 1, 2].map((index) => ({ index, heightMm: 5 + index })) },
      { rows: [1, 3, 4].map((index) => ({ index, heightMm: 5 + index })) },
    ],
  },
};

async function open(printed: PrintedSheet | null, state: Partial<PageState> = {}) {
  const page = new FakePage(state);
  page.printed = printed;
  const { container } = render(
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={webLightTheme}>
        <PrintSheet session={page} />
      </FluentProvider>
    </RendererProvider>,
  );
  const set = (change: Partial<PageState>): Promise<void> => act(() => Promise.resolve(page.set(change)));
  await act(() => Promise.resolve());
  return { page, set, root: container.querySelector<HTMLElement>('[data-print]') };
}

const sections = (root: HTMLElement | null): HTMLElement[] => [...(root?.querySelectorAll('section') ?? [])];
const textOf = (element: Element): string => element.textContent;
const found = (root: HTMLElement | null, text: string): HTMLElement => {
  const cells = [...(root?.querySelectorAll<HTMLElement>('[role=cell]') ?? [])];
  const [first] = cells.filter((one) => one.textContent === text);
  if (!first) throw new Error(`There is no ${text}.`);
  return first;
};

it('says what to press first while there is no ranking', async () => {
  const { root } = await open(null);
  expect(root?.textContent).toBe('Chưa có bảng xếp hạng để in. Xin bấm Tổng hợp xếp hạng trước, rồi in lại.');
  expect(sections(root)).toEqual([]);
});

describe('a ranking', () => {
  it('has a sheet of paper for each page, numbered from the second on', async () => {
    const { root } = await open(RANKED);
    expect(sections(root).map(({ style }) => [style.width, style.padding])).toEqual([
      ['297mm', '20mm 15mm 0mm 30mm'],
      ['297mm', '20mm 15mm 0mm 30mm'],
    ]);
    expect(sections(root).map((section) => [...section.querySelectorAll('p')].map(textOf))).toEqual([[], ['2']]);
  });

  it('has on each page its rows, as high and as wide as they are planned', async () => {
    const { root } = await open(RANKED);
    expect(sections(root).map((section) => [...section.querySelectorAll('[role=row]')].map(textOf))).toEqual([
      ['XÃ TRÀ LÂM', 'STTĐơn vị', ''],
      ['STTĐơn vị', '1Văn phòng – Thống kê', 'Tài chính'],
    ]);
    const tables = sections(root).map((section) => section.querySelector<HTMLElement>('[role=table]')?.style);
    expect(tables.map((style) => [style?.gridTemplateColumns, style?.gridTemplateRows])).toEqual([
      ['20mm 40.5mm', '5mm 6mm 7mm'],
      ['20mm 40.5mm', '6mm 8mm 9mm'],
    ]);
  });

  it('puts each cell in its place, merged ones as far as their page goes', async () => {
    const { root } = await open(RANKED);
    const place = (text: string): string[] => {
      const { gridColumn, gridRow } = found(root, text).style;
      return [gridColumn, gridRow];
    };
    expect(place('XÃ TRÀ LÂM')).toEqual(['1 / span 2', '1 / span 1']);
    expect(place('Văn phòng – Thống kê')).toEqual(['2 / span 1', '2 / span 1']);
    expect(place('Tài chính')).toEqual(['1 / span 2', '3 / span 1']);
  });

  it('writes in the size that is left after scaling', async () => {
    const { root } = await open(RANKED);
    expect(found(root, 'XÃ TRÀ LÂM').style.fontSize).toBe('6pt');
    expect(found(root, 'STT').style.fontSize).toBe('5.5pt');
  });

  it('leaves out the columns that are on the screen alone, and cuts cells that reach into them', async () => {
    const { root } = await open({ ...RANKED, pages: { ...RANKED.pages, columns: [20] } });
    expect(sections(root).map((section) => [...section.querySelectorAll('[role=row]')].map(textOf))).toEqual([
      ['XÃ TRÀ LÂM', 'STT', ''],
      ['STT', '1', 'Tài chính'],
    ]);
    expect(found(root, 'XÃ TRÀ LÂM').style.gridColumn).toBe('1 / span 1');
  });

  it('draws a bar behind a number', async () => {
    const rows = [row(3, cell(0, '40', { bar: 0.4 }), cell(1, 'x'))];
    const { root } = await open({ ...RANKED, view: { ...RANKED.view, rows } });
    expect(found(root, '40').style.backgroundSize).toBe('40% 100%');
    expect(found(root, 'x').style.backgroundSize).toBe('');
  });

  it('draws the line under a heading', async () => {
    const { root } = await open(RANKED);
    expect(found(root, 'XÃ TRÀ LÂM').querySelector('[data-rule=middle]')).not.toBeNull();
    expect(found(root, 'STT').querySelector('[data-rule=none]')).not.toBeNull();
  });
});

it('follows what is ranked anew, and what is undone', async () => {
  const { page, set, root } = await open(null);
  page.printed = RANKED;
  await set({ results: [RANKING.sheet], version: 2 });
  expect(sections(root)).toHaveLength(2);
  page.printed = null;
  await set({ results: [], version: 3 });
  expect(sections(root)).toEqual([]);
});

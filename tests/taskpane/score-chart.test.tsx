/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { brokenLines, chartLayout } from '../../src/taskpane/ranking/chart-layout';
import { button, expectAccessible, openRanking, textsOf } from './support';
import { exampleView, viewOfReports } from './views';

const chart = (): HTMLElement => screen.getByRole('img', { name: /^Biểu đồ thanh/ });

/** What stands at each bar, and how long it is. */
const bars = () =>
  [...chart().querySelectorAll('g')].map((bar) => ({
    texts: textsOf([...bar.querySelectorAll('text')]),
    percent: Number.parseFloat(bar.querySelector('rect')?.getAttribute('width') ?? ''),
  }));

describe('the chart', () => {
  // Scores as derived by hand in tests/core/worked-example.test.ts; 100 points are 80 % of the width.
  it('has a bar for each ranked unit, best first, with its score', async () => {
    await openRanking(exampleView());
    const drawn = bars();
    expect(drawn).toHaveLength(11);
    expect(drawn[0]).toEqual({ texts: ['1. Tư pháp – Hộ tịch', '100,00'], percent: 80 });
    expect(drawn[6]?.texts).toEqual(['7. Ban Chỉ huy Quân sự xã', '85,71']);
    expect(drawn[6]?.percent).toBeCloseTo((6 / 7) * 80, 9);
    // 41 letters; with “Môi” it would be 45.
    expect(drawn[9]).toEqual({
      texts: ['10. Địa chính – Nông nghiệp – Xây dựng và', 'Môi trường', '25,00'],
      percent: 20,
    });
    expect(drawn[10]).toEqual({ texts: ['11. Hội Cựu chiến binh xã', '0,00'], percent: 0 });
  });

  it('says in words what it shows', async () => {
    const { container } = await openRanking(exampleView());
    expect(chart().getAttribute('aria-label')).toBe(
      'Biểu đồ thanh: điểm của 11 đơn vị được xếp hạng, từ cao xuống thấp; cao nhất Tư pháp – Hộ tịch 100,00 điểm, ' +
        'thấp nhất Hội Cựu chiến binh xã 0,00 điểm. Điểm từng đơn vị có trong bảng xếp hạng.',
    );
    await expectAccessible(container);
  });

  it('is of one bloc where the ranking is, and says so', async () => {
    const { user } = await openRanking(exampleView());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Khối' }), 'Khối II');
    expect(bars().map(({ texts }) => texts)).toEqual([['4. Tài chính – Kế toán', '100,00']]);
    expect(screen.getByText('Điểm thi đua cải cách hành chính xã Trà Lâm, năm 2024 – Khối II')).toBeTruthy();
  });

  it('is not there while nobody is ranked', async () => {
    await openRanking(viewOfReports({ TPHT: { D1: { total: '12.5', achieved: 3, evidence: '1/BC' } } }));
    expect(screen.queryByText('Biểu đồ điểm')).toBeNull();
  });

  it('needs no colour, and no style of the page’s', async () => {
    await openRanking(exampleView());
    const inks = [...chart().querySelectorAll('[fill], [stroke]')].flatMap((part) =>
      ['fill', 'stroke'].flatMap((name) => part.getAttribute(name) ?? []),
    );
    expect(new Set(inks)).toEqual(new Set(['currentColor']));
  });
});

describe('the layout', () => {
  it('breaks names between words', () => {
    expect(brokenLines('một hai ba', 7)).toEqual(['một hai', 'ba']);
    expect(brokenLines('một-từ-rất-dài hai', 5)).toEqual(['một-từ-rất-dài', 'hai']);
  });

  it('leaves no two bars on one another, however many lines a name has', () => {
    const { rows, height } = chartLayout([
      { name: 'A', score: 100 },
      { name: 'tên rất dài '.repeat(10), score: 50 },
      { name: 'B', score: 0 },
    ]);
    let end = 0;
    for (const { lines, bar } of rows) {
      for (const { y } of [...lines, bar]) {
        expect(y).toBeGreaterThan(end);
        end = y;
      }
      end = bar.y + bar.height;
    }
    expect(height).toBeGreaterThanOrEqual(end);
  });
});

/** jsdom paints nothing: a browser that paints, or does not. */
function paints({
  reads,
  makes,
  draws = true,
}: {
  readonly reads: boolean;
  readonly makes: boolean;
  readonly draws?: boolean;
}) {
  // Of what a canvas can do only this is asked.
  const brush = draws ? ({ drawImage: () => undefined } as unknown as CanvasRenderingContext2D) : null;
  const seen = { source: '', width: 0, saved: [] as { name: string; blob: Blob }[] };
  jest.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation(function load(
    this: HTMLImageElement,
    source,
  ) {
    seen.source = source;
    queueMicrotask(() => this.dispatchEvent(new Event(reads ? 'load' : 'error')));
  });
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(brush);
  jest.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function paint(
    this: HTMLCanvasElement,
    done,
    type,
  ) {
    const blob = new Blob([], { type: type ?? '' });
    // Which jsdom does not have.
    blob.arrayBuffer = () => Promise.resolve(Uint8Array.of(137).buffer);
    seen.width = this.width;
    done(makes ? blob : null);
  });
  let last: Blob;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return 'blob:1';
  };
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    seen.saved.push({ name: this.download, blob: last });
  });
  return seen;
}

const saveChart = async (view = exampleView()) => {
  const { user } = await openRanking(view);
  await user.click(button('Lưu ảnh biểu đồ'));
};

describe('saving the chart', () => {
  afterEach(() => jest.restoreAllMocks());

  it('makes a picture of it, black on white, under its title, twice as large', async () => {
    const seen = paints({ reads: true, makes: true });
    await saveChart();
    await waitFor(() => expect(seen.saved).toHaveLength(1));
    expect(seen.saved.map(({ name, blob }) => [name, blob.type])).toEqual([['BieuDoDiem_2024.png', 'image/png']]);
    const markup = decodeURIComponent(seen.source.replace('data:image/svg+xml;charset=utf-8,', ''));
    const picture = new DOMParser().parseFromString(markup, 'image/svg+xml');
    const { documentElement: sheet } = picture;
    expect([sheet.getAttribute('width'), seen.width]).toEqual(['1440', 1440]);
    expect(sheet.getAttribute('color')).toBe('#000');
    expect(sheet.getAttribute('font-family')).toMatch(/^Times New Roman/);
    expect(sheet.firstElementChild?.getAttribute('fill')).toBe('#fff');
    expect(textsOf([...sheet.children].filter(({ tagName }) => tagName === 'text')).join(' ')).toBe(
      'Điểm thi đua cải cách hành chính xã Trà Lâm, năm 2024',
    );
    expect(sheet.querySelectorAll('g')).toHaveLength(11);
    expect(sheet.querySelector('[class]')).toBeNull();
  });

  it('says where the picture is, and in Excel what to do where it is not', async () => {
    paints({ reads: true, makes: true });
    await saveChart();
    expect(await screen.findByText(/thư mục Tải về .*Nếu không thấy: mở trang Chi tiết.*Save as Picture/)).toBeTruthy();
  });

  it.each([
    ['does not read it', { reads: false, makes: true }],
    ['does not paint it', { reads: true, makes: true, draws: false }],
    ['makes no picture of it', { reads: true, makes: false }],
  ])('a browser that %s: says what to do, and saves nothing', async (_, able) => {
    const seen = paints(able);
    await saveChart(exampleView({ reportsAre: 'files' }));
    expect(await screen.findByText(/^Chưa tạo được ảnh\. Bấm lưu lại; .*Windows\+Shift\+S/)).toBeTruthy();
    expect(seen.saved).toEqual([]);
  });
});

it('the best, the weakest and who stands out are named', async () => {
  await openRanking(exampleView());
  const standouts = within(screen.getByText('Điển hình').parentElement!);
  expect(standouts.getByText(/^Chỉ tiêu thực hiện tốt nhất: K2\. .*55,00%.*7\/11 đơn vị đạt\)\.$/)).toBeTruthy();
  expect(standouts.getByText(/^Chỉ tiêu còn yếu nhất: K1\. .*95,00%.*10\/11 đơn vị đạt\)\.$/)).toBeTruthy();
  expect(standouts.getAllByRole('listitem')).toHaveLength(8);
});

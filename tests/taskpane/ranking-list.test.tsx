/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { consolidate, type Rules } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { button, openPane, openRanking, textsOf } from './support';
import { exampleResult, exampleView, viewOf } from './views';

/** Rank, code's name, score, passed/assessed, rank in bloc, award: what a wide pane shows of each row. */
const rows = (): string[][] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const [rank, bloc, counted, score, blocRank, award] = textsOf(within(row).getAllByRole('cell'));
      const name = within(row).getByRole('button').textContent ?? '';
      return [rank, name, bloc, counted, score, blocRank, award].map((text) => text ?? '');
    });

describe('the ranking', () => {
  // As derived by hand in tests/core/worked-example.test.ts.
  it('stands as derived by hand from the worked example', async () => {
    await openRanking(exampleView());
    expect(rows()).toEqual([
      ['1', 'Tư pháp – Hộ tịch', 'I', '8/8', '100,00', '1', 'Được xét'],
      ['2', 'Văn phòng – Thống kê', 'I', '7/7', '100,00', '2', 'Được xét'],
      ['2', 'Văn hóa – Xã hội', 'I', '7/7', '100,00', '2', 'Được xét'],
      ['4', 'Tài chính – Kế toán', 'II', '4/4', '100,00', '1', 'Được xét'],
      ['5', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'III', '2/2', '100,00', '1', 'Được xét'],
      ['5', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh xã', 'III', '2/2', '100,00', '1', 'Được xét'],
      ['7', 'Ban Chỉ huy Quân sự xã', 'I', '6/7', '85,71', '4', 'Không được xét'],
      ['8', 'Hội Liên hiệp Phụ nữ xã', 'III', '1/2', '50,00', '3', 'Không được xét'],
      ['8', 'Hội Nông dân xã', 'III', '1/2', '50,00', '3', 'Không được xét'],
      ['10', 'Địa chính – Nông nghiệp – Xây dựng và Môi trường', 'I', '2/8', '25,00', '5', 'Không được xét'],
      ['11', 'Hội Cựu chiến binh xã', 'III', '0/2', '0,00', '5', 'Không được xét'],
    ]);
  });

  it('says who shares a rank', async () => {
    await openRanking(exampleView());
    const tied = screen.getAllByRole('rowheader').filter(({ textContent }) => textContent?.includes('đồng hạng'));
    expect(tied.map((each) => within(each).getByRole('button').textContent)).toEqual([
      'Văn phòng – Thống kê',
      'Văn hóa – Xã hội',
      'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
      'Đoàn Thanh niên Cộng sản Hồ Chí Minh xã',
      'Hội Liên hiệp Phụ nữ xã',
      'Hội Nông dân xã',
    ]);
  });

  it('says in a line under the name what has no column in a narrow pane', async () => {
    await openRanking(exampleView());
    const [first] = screen.getAllByRole('rowheader');
    expect(first?.textContent?.replace(/\u00a0/g, ' ')).toContain(
      'đạt 8/8 chỉ tiêu · hạng 1 khối I · được xét khen thưởng',
    );
  });

  it('says who has no rank, and why', async () => {
    await openRanking(exampleView());
    const unranked = within(screen.getByRole('heading', { name: 'Chưa xếp hạng (6)' }).parentElement!);
    expect(textsOf(unranked.getAllByRole('listitem'))).toEqual([
      'Công an xãChưa nộp báo cáo',
      'Văn phòng Đảng ủy xãChưa nộp báo cáo',
      'Trạm Y tế xãChưa nộp báo cáo',
      'Đài Truyền thanh xãChưa nộp báo cáo',
      'Công đoàn cơ sở xãChưa nộp báo cáo',
      'Lãnh đạo Đảng ủy, HĐND, UBND xãKhông xếp hạng: số liệu chỉ tính vào kết quả toàn xã',
    ]);
  });

  it('can be of one bloc', async () => {
    const { user } = await openRanking(exampleView());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Khối' }), 'Khối II');
    expect(rows().map(([rank, name]) => [rank, name])).toEqual([['4', 'Tài chính – Kế toán']]);
    expect(screen.getByRole('heading', { name: 'Chưa xếp hạng (3)' })).toBeTruthy();
  });

  it('shows what the commune came to, as a sum', async () => {
    await openRanking(exampleView());
    const commune = screen.getByText('Kết quả toàn xã').parentElement!;
    const items = textsOf(within(commune).getAllByRole('listitem'));
    expect(items.find((text) => text.startsWith('D1'))).toMatch(
      /✓Đạt208\/250 = 83,20%Cần: ≥ 80%Tạm tính, .*: Công an xã\.$/,
    );
    expect(items.find((text) => text.startsWith('E1'))).toMatch(/✗Không đạt710\/711 = 99,86%Cần: = 100%/);
    expect(items.find((text) => text.startsWith('A1'))).toMatch(/✓ĐạtÔ G9hạng 6\/16Cần: Hạng ≤ 6/);
    expect(items.find((text) => text.startsWith('A2'))).toMatch(/6, năm trước 8/);
  });
});

describe('the results in the workbook', () => {
  it('are said to be older than the data, with the way to renew them', async () => {
    const { session, user } = await openRanking(exampleView({ written: 'stale' }));
    expect(screen.getByText('Kết quả đã ghi cũ hơn số liệu hiện nay.')).toBeTruthy();
    await user.click(button('Tổng hợp lại'));
    expect(session.calls).toEqual([['consolidate']]);
  });

  it('are said not to be there yet', async () => {
    await openRanking(exampleView());
    expect(screen.getByText(/^Đây là bản xem trước; chưa có trang kết quả/)).toBeTruthy();
  });

  it('are not spoken of while they are right', async () => {
    await openRanking(exampleView({ written: 'current' }));
    expect(screen.queryByText(/bản xem trước|cũ hơn/)).toBeNull();
  });
});

describe('wrong rules', () => {
  const rules: Rules = { ...DEFAULT_RULES, settings: { ...DEFAULT_RULES.settings, year: 1999 } };

  it('rank nobody, and are listed', async () => {
    await openRanking(viewOf(consolidate([], rules)));
    expect(screen.getByText('Quy định còn chỗ sai nên chưa xếp hạng đơn vị nào.')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('are not taken for an empty workbook', () => {
    openPane({ view: viewOf(consolidate([], rules)) });
    expect(screen.queryByText('Sổ chưa có báo cáo nào')).toBeNull();
    expect(button('Lỗi (1)')).toBeTruthy();
  });
});

it('leaves the award to the council where it said so', async () => {
  const rules: Rules = { ...DEFAULT_RULES, settings: { ...DEFAULT_RULES.settings, gate: 'council' } };
  await openRanking(viewOf(exampleResult(rules)));
  expect(rows()[0]?.at(-1)).toBe('Hội đồng quyết định');
});

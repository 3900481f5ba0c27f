/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { type Appraisal, NO_DECISIONS, type Rules } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { button, openRanking, textsOf } from './support';
import { BOOK, exampleResult, exampleView, viewOf, viewOfReports } from './views';

async function openUnit(name: string, view = exampleView()) {
  const pane = await openRanking(view);
  await pane.user.click(button(name));
  return pane;
}

/** The sentences that say why a unit stands where it does. */
const reasons = (): string[] =>
  textsOf(
    within(screen.getByRole('heading', { name: 'Vì sao đứng ở hạng này' }).parentElement!).getAllByRole('listitem'),
  );

describe('why a unit stands where it does', () => {
  it('Văn phòng – Thống kê: behind one with more targets assessed, level with one, ahead of three', async () => {
    await openUnit('Văn phòng – Thống kê');
    expect(screen.getByText('Hạng 2 (đồng hạng) · 100,00 điểm · hạng 2 khối I · được xét khen thưởng')).toBeTruthy();
    expect(reasons()).toEqual([
      '70/70 điểm = 100,00 (thang 100).',
      'Không mất điểm ở chỉ tiêu nào.',
      'Không đơn vị nào có điểm cao hơn.',
      'Cùng 100,00 điểm với Tư pháp – Hộ tịch; đứng sau vì số chỉ tiêu được tính ít hơn (7 so với 8).',
      'Cùng 100,00 điểm với Văn hóa – Xã hội; không có gì phân định thêm nên đồng hạng.',
      'Cùng 100,00 điểm với Tài chính – Kế toán; đứng trước vì số chỉ tiêu được tính nhiều hơn (7 so với 4).',
      'Cùng 100,00 điểm với Ủy ban Mặt trận Tổ quốc Việt Nam xã và Đoàn Thanh niên Cộng sản Hồ Chí Minh xã; ' +
        'đứng trước vì số chỉ tiêu được tính nhiều hơn (7 so với 2).',
      'Quy tắc khi bằng điểm: mức hoàn thành rồi số chỉ tiêu.',
    ]);
  });

  it('Tư pháp – Hộ tịch: ahead of both by 8 targets against 7', async () => {
    await openUnit('Tư pháp – Hộ tịch');
    expect(reasons()).toContain(
      'Cùng 100,00 điểm với Văn phòng – Thống kê và Văn hóa – Xã hội; đứng trước vì số chỉ tiêu được tính nhiều hơn (8 so với 7).',
    );
  });

  it('Hội Phụ nữ: seven ahead by score, level with Hội Nông dân at rank 8', async () => {
    await openUnit('Hội Liên hiệp Phụ nữ xã');
    expect(reasons()).toEqual([
      '10/20 điểm = 50,00 (thang 100).',
      'Mất điểm ở K2 (10 điểm).',
      '7 đơn vị có điểm cao hơn.',
      'Cùng 50,00 điểm với Hội Nông dân xã; không có gì phân định thêm nên đồng hạng.',
      'Quy tắc khi bằng điểm: mức hoàn thành rồi số chỉ tiêu.',
    ]);
  });

  it('Địa chính: the six targets that lost points, and no tie', async () => {
    await openUnit('Địa chính – Nông nghiệp – Xây dựng và Môi trường');
    expect(reasons()).toEqual([
      '20/80 điểm = 25,00 (thang 100).',
      'Mất điểm ở C1 (10 điểm), D1 (10 điểm), E1 (10 điểm), E2 (10 điểm), G1 (10 điểm), H1 (10 điểm).',
      '9 đơn vị có điểm cao hơn.',
    ]);
  });

  it('by what part of a target’s points was lost, where points follow the rate', async () => {
    const rules: Rules = { ...DEFAULT_RULES, settings: { ...DEFAULT_RULES.settings, scoring: 'proportional' } };
    // K1: 36/40 = 90 % of 100 %: 9 of 10 points.
    const view = viewOfReports({ HPN: { K1: { total: 40, achieved: 36, evidence: '1/BC' } } }, { rules });
    await openUnit('Hội Liên hiệp Phụ nữ xã', view);
    expect(reasons()).toContain('Mất điểm ở K1 (1 điểm).');
  });

  it('by how much of the targets was reached, with decimals enough to see it', async () => {
    const half = (achieved: number) => ({
      K2: { total: 200_000, achieved, evidence: '1/BC' },
      K1: { total: 40, achieved: 40, evidence: '1/BC' },
    });
    const view = viewOfReports({ HPN: half(99_999), HND: half(99_998) });
    await openUnit('Hội Liên hiệp Phụ nữ xã', view);
    expect(reasons()).toContain(
      'Cùng 50,00 điểm với Hội Nông dân xã; đứng trước vì mức hoàn thành trung bình cao hơn (99,9995% so với 99,9990%).',
    );
  });

  it('shows every target: state in a sign and a word, counts, rate, points', async () => {
    await openUnit('Địa chính – Nông nghiệp – Xây dựng và Môi trường');
    const targets = textsOf(
      within(screen.getByRole('heading', { name: 'Từng chỉ tiêu' }).parentElement!).getAllByRole('listitem'),
    );
    expect(targets).toHaveLength(8);
    expect(targets[1]).toBe('D1 Giao dịch thanh toán trực tuyến✗Không đạtÔ G1011/14 = 78,57%Cần: ≥ 80%0/10 điểm');
    expect(targets[7]).toMatch(/^K2 .*✓ĐạtÔ G161\/2 = 50,00%Cần: ≥ 50%10\/10 điểm$/);
  });

  it('names the targets that a unit does not owe', async () => {
    await openUnit('Tài chính – Kế toán');
    expect(screen.getByText('Không áp dụng cho đơn vị này: C1, D1, E2, H1.')).toBeTruthy();
  });

  it('leads from a target to its cell', async () => {
    const { session, user } = await openUnit('Địa chính – Nông nghiệp – Xây dựng và Môi trường');
    await user.click(button('Ô G10 trang DCNX (D1)'));
    expect(session.calls).toEqual([['reveal', { file: BOOK, sheet: 'DCNX', cell: 'G10' }]]);
  });

  it('says the rules in words, each a default of the council’s', async () => {
    await openUnit('Văn phòng – Thống kê');
    expect(screen.getAllByText(/phương án mặc định, Hội đồng TĐKT xã quyết định/)).toHaveLength(3);
  });

  it('says why a unit has no rank', async () => {
    const view = viewOfReports({ TPHT: { D1: { total: '12.5', achieved: 3, evidence: '1/BC' } } });
    await openUnit('Tư pháp – Hộ tịch', view);
    expect(screen.getByRole('heading', { name: 'Vì sao chưa có hạng' })).toBeTruthy();
    expect(screen.getByText('Chưa xếp hạng: lỗi số liệu ở D1.')).toBeTruthy();
    expect(screen.getByText('Lỗi số liệu')).toBeTruthy();
  });
});

describe('a figure that was appraised', () => {
  const appraisal = (change: Partial<Appraisal>): Appraisal => ({
    file: BOOK,
    sheet: 'Số liệu',
    row: 8,
    unit: 'DCNX',
    target: 'D1',
    total: null,
    excluded: null,
    achieved: 12,
    opinion: null,
    reason: 'Một giao dịch nộp tại quầy.',
    columns: { total: 17, excluded: 18, achieved: 19, reason: 20 },
    ...change,
  });

  const openAppraised = (change: Partial<Appraisal> = {}) =>
    openUnit(
      'Địa chính – Nông nghiệp – Xây dựng và Môi trường',
      viewOf(exampleResult(DEFAULT_RULES, { ...NO_DECISIONS, appraisals: [appraisal(change)] })),
    );

  // 12/14 = 85,714… %: now three targets of eight are met.
  it('says what was reported, what was found, and why', async () => {
    await openAppraised();
    expect(
      screen.getByText(
        'Thẩm định: đơn vị báo cáo 11/14 = 78,57% (Không đạt), thẩm định lại 12/14 = 85,71% (Đạt). ' +
          'Lý do: Một giao dịch nộp tại quầy.',
      ),
    ).toBeTruthy();
    expect(reasons()[0]).toBe('30/80 điểm = 37,50 (thang 100).');
  });

  it('says that no reason was written, and a state where there are no figures', async () => {
    // More was met than there is.
    await openAppraised({ achieved: 15, reason: null });
    expect(
      screen.getByText(
        'Thẩm định: đơn vị báo cáo 11/14 = 78,57% (Không đạt), thẩm định lại Lỗi số liệu. Chưa ghi lý do thẩm định.',
      ),
    ).toBeTruthy();
  });

  it('is said of the commune’s own figures too', async () => {
    // The commune’s rank was 7 of 16, not 6.
    const given = appraisal({ unit: 'XA', target: 'A1', achieved: 7, reason: 'Công bố lại' });
    await openRanking(viewOf(exampleResult(DEFAULT_RULES, { ...NO_DECISIONS, appraisals: [given] })));
    expect(
      screen.getByText(
        'Thẩm định: đơn vị báo cáo hạng 6/16 (Đạt), thẩm định lại hạng 7/16 (Không đạt). Lý do: Công bố lại.',
      ),
    ).toBeTruthy();
  });
});

describe('the way into a unit and back', () => {
  it('moves the focus to the unit’s name', async () => {
    await openUnit('Văn phòng – Thống kê');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Văn phòng – Thống kê' }));
  });

  it.each(['Escape', 'Quay lại'])('leads back by %s, to where the reader was', async (way) => {
    const { user } = await openUnit('Văn phòng – Thống kê');
    await (way === 'Escape' ? user.keyboard('{Escape}') : user.click(button(way)));
    await waitFor(() => expect(document.activeElement).toBe(button('Văn phòng – Thống kê')));
  });
});

import { consolidate, type Rules } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { summaryText } from '../../src/messages';
import { perfect, readReport, type Rows } from '../core/support/report';
import { exampleResult } from '../taskpane/views';

const withSettings = (change: Partial<Rules['settings']>): Rules => ({
  ...DEFAULT_RULES,
  settings: { ...DEFAULT_RULES.settings, ...change },
});

const linesOf = (text: string): string[] => text.split('\n');

const DCNX = 'Địa chính – Nông nghiệp – Xây dựng và Môi trường';

describe('the worked example of criteria.md in words', () => {
  const lines = linesOf(summaryText(exampleResult()));

  // Each from the table in criteria.md, or reckoned from it by hand.
  it.each([
    'Năm 2024, xã Trà Lâm có 12/17 đơn vị gửi báo cáo kết quả phong trào thi đua cải cách hành chính; ' +
      '11 đơn vị được xếp hạng, 6 đơn vị chưa xếp hạng hoặc không xếp hạng.',
    'Các đơn vị dẫn đầu: hạng 1: Tư pháp – Hộ tịch (100,00 điểm); ' +
      'đồng hạng 2: Văn phòng – Thống kê và Văn hóa – Xã hội (100,00 điểm).',
    // A1, A2, B2, D1, K2, L1 against C1, E1, E2, G1, H1, K1.
    'Toàn xã đạt 6 chỉ tiêu, không đạt 6 chỉ tiêu.',
    '- D1. Giao dịch thanh toán trực tuyến: 208/250 = 83,20% (yêu cầu: ≥ 80%; tạm tính).',
    '- L1. Mức độ hài lòng của người dân, tổ chức: 137/152 = 90,13% (yêu cầu: ≥ 90%).',
    '- A1. Thứ hạng Chỉ số cải cách hành chính của xã: hạng 6/16 (yêu cầu: Hạng ≤ 6).',
    'Kết quả ghi “tạm tính” còn thiếu số liệu của: Công an xã; Văn phòng Đảng ủy xã; Trạm Y tế xã; ' +
      'Đài Truyền thanh xã; Công đoàn cơ sở xã.',
    'Chỉ tiêu thực hiện tốt nhất: K2. Cán bộ, công chức được tập huấn phân tích, khai thác dữ liệu và công nghệ số ' +
      '(toàn xã 55,00%, tạm tính; yêu cầu ≥ 50%; 7/11 đơn vị đạt).',
    'Chỉ tiêu còn yếu nhất: K1. Cán bộ, công chức được tập huấn kỹ năng số cơ bản ' +
      '(toàn xã 95,00%, tạm tính; yêu cầu = 100%; 10/11 đơn vị đạt).',
    `- D1. Giao dịch thanh toán trực tuyến. Nổi bật: Tư pháp – Hộ tịch (197/236 = 83,47%). Chưa đạt: ${DCNX} (11/14 = 78,57%).`,
    '- Chưa nộp báo cáo: Công an xã; Văn phòng Đảng ủy xã; Trạm Y tế xã; Đài Truyền thanh xã; Công đoàn cơ sở xã.',
    '- Không xếp hạng: số liệu chỉ tính vào kết quả toàn xã: Lãnh đạo Đảng ủy, HĐND, UBND xã.',
    'Được xét, đề nghị khen thưởng (Giấy khen, Chủ tịch UBND xã): 6 đơn vị: Tư pháp – Hộ tịch; Văn phòng – Thống kê; ' +
      'Văn hóa – Xã hội; Tài chính – Kế toán; Ủy ban Mặt trận Tổ quốc Việt Nam xã; Đoàn Thanh niên Cộng sản Hồ Chí Minh xã.',
    'Cách chấm điểm, xếp hạng và xét khen thưởng nêu trên theo phương án mặc định, Hội đồng TĐKT xã quyết định.',
  ])('%s', (line) => {
    expect(lines).toContain(line);
  });

  it('lists each target under its state, and none twice', () => {
    const heads = ['Đạt:', 'Không đạt:', 'Không phát sinh:'];
    const under = (head: string): string[] => {
      const rest = lines.slice(lines.indexOf(head) + 1);
      const end = rest.findIndex((line) => !line.startsWith('- '));
      return rest.slice(0, end).map((line) => line.slice(2, 4));
    };
    expect(heads.map(under)).toEqual([
      ['A1', 'A2', 'B2', 'D1', 'K2', 'L1'],
      ['C1', 'E1', 'E2', 'G1', 'H1', 'K1'],
      ['B1'],
    ]);
  });

  it('never says a failing rate as what is asked: 710/711 fails 100 %', () => {
    expect(lines).toContain(
      '- E1. Văn bản trao đổi giữa cơ quan nhà nước: điện tử và ký số chuyên dùng: 710/711 = 99,86% ' +
        '(yêu cầu: = 100%; tạm tính).',
    );
  });
});

describe('the awards', () => {
  it('name who is beyond the limit, and whom a shared place decides about', () => {
    // By rank 1, 2, 2, 4, 5, 5: of two, the second place is shared, so three are proposed.
    const lines = linesOf(summaryText(exampleResult(withSettings({ awardLimit: 2 }))));
    expect(lines).toContain(
      'Được xét, đề nghị khen thưởng (Giấy khen, Chủ tịch UBND xã): 3 đơn vị: Tư pháp – Hộ tịch; Văn phòng – Thống kê; ' +
        'Văn hóa – Xã hội.',
    );
    expect(lines).toContain(
      'Đồng hạng ở vị trí cuối, Hội đồng TĐKT xã quyết định: 2 đơn vị: Văn phòng – Thống kê; Văn hóa – Xã hội.',
    );
    expect(lines).toContain(
      'Được xét nhưng ngoài số lượng tối đa 2 đơn vị: 3 đơn vị: Tài chính – Kế toán; Ủy ban Mặt trận Tổ quốc Việt Nam xã; ' +
        'Đoàn Thanh niên Cộng sản Hồ Chí Minh xã.',
    );
  });

  it('are the council’s where it said so', () => {
    const text = summaryText(exampleResult(withSettings({ gate: 'council' })));
    expect(text).toMatch(/\nChờ Hội đồng TĐKT xã quyết định khen thưởng: 11 đơn vị: Tư pháp – Hộ tịch; /);
    expect(text).not.toContain('Được xét, đề nghị');
  });

  it('are nobody’s where nobody meets V.1', () => {
    const result = consolidate(
      [readReport('HPN', perfect('HPN', { K1: { achieved: 1, total: 40, evidence: '1/BC' } }))],
      DEFAULT_RULES,
    );
    expect(linesOf(summaryText(result))).toContain('Không có đơn vị nào được xét, đề nghị khen thưởng.');
  });
});

describe('whatever the result holds', () => {
  const summary = (code: string, rows: Rows): string =>
    summaryText(consolidate([readReport(code, perfect(code, rows))], DEFAULT_RULES));

  it('writes thousands with dots', () => {
    const text = summary('HPN', { K1: { achieved: 1233, total: 1234, evidence: '1/BC' } });
    // 1233/1234 = 99,9189… %.
    expect(text).toContain('1.233/1.234 = 99,92%');
  });

  it('says that nobody is ranked, and why', () => {
    const lines = linesOf(summary('HPN', { K1: { achieved: 41, total: 40, evidence: '1/BC' } }));
    expect(lines).toContain('Chưa có đơn vị nào được xếp hạng.');
    expect(lines).toContain('- Chưa xếp hạng: lỗi số liệu ở K1: Hội Liên hiệp Phụ nữ xã.');
  });

  it('says of wrong rules that they come first', () => {
    const rules = withSettings({ commune: '' });
    expect(summaryText(consolidate([], rules))).toBe(
      'Quy định ở các trang Thiết lập, Đơn vị, Tiêu chí còn lỗi nên chưa tổng hợp được; đề nghị sửa quy định trước.',
    );
  });

  it('is composed, one line a line, whatever a name holds', () => {
    const register = DEFAULT_RULES.register.map((unit) =>
      unit.code === 'HPN' ? { ...unit, name: 'Hội Phụ\nnữ xã'.normalize('NFD') } : unit,
    );
    const text = summaryText(exampleResult({ ...DEFAULT_RULES, register }));
    expect(text).toContain('Hội Phụ nữ xã (0/1 = 0,00%)');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  });
});

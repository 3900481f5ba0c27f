import { consolidate, type Consolidation, issue, type ParsedWorkbook, place, reportReader } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { reminderText } from '../../../src/messages';
import { issueCodes, samplesOf } from '../support/issue-samples';
import { mixed } from '../support/planned';
import { perfect, readReport, reportSheet, runReport } from '../support/report';
import { bookOf } from '../support/sheet';

const LINE = '\n\n----------------------------------------\n\n';

const received = (file: string) =>
  `Văn phòng – Thống kê xã Trà Lâm đã nhận được báo cáo thi đua cải cách hành chính năm 2024 của đơn vị (tệp ${file}).`;

const refused = (file: string): ParsedWorkbook => ({
  file,
  reports: [],
  issues: [issue('file-encrypted', place(file), '', {})],
});

const everyone = (...more: readonly ParsedWorkbook[]): Consolidation =>
  consolidate([...DEFAULT_RULES.register.map(({ code }) => readReport(code, perfect(code))), ...more], DEFAULT_RULES);

describe('a message to one unit', () => {
  it('lists what to mend, then what to look at again, each with its place and remedy', () => {
    const result = runReport(
      'TPHT',
      perfect('TPHT', {
        C1: { total: 40, achieved: '40 hồ sơ', evidence: '1' },
        D1: { total: 5, achieved: 6, evidence: '1' },
      }),
    );
    expect(reminderText(result, 'TPHT')).toBe(
      [
        'Kính gửi: Tư pháp – Hộ tịch',
        '',
        `${received('TPHT.xlsx')} Kính đề nghị đơn vị xem lại các điểm sau và gửi lại:`,
        '',
        'Cần sửa:',
        '1. Trang TPHT, ô E6, chỉ tiêu D1: Số đạt 6 lớn hơn số phải tính 5. Cần có: Số đạt không quá 5. ' +
          'Cách sửa: Có thể đã ghi ngược hai cột: kiểm tra, nếu đúng thì đổi chỗ Tổng số và Số đạt.',
        '',
        'Cần xem lại:',
        '1. Trang TPHT, ô E5, chỉ tiêu C1: “40 hồ sơ” có chữ hoặc số 0 ở đầu. ' +
          'Cần có: Một số nguyên không âm, chỉ gồm chữ số. Cách sửa: Đã đọc là 40. Chỉ gõ chữ số vào ô.',
        '',
        'Trân trọng cảm ơn.',
      ].join('\n'),
    );
  });

  it('thanks a unit that has nothing to put right, also where there is something to know', () => {
    const thanks = (file: string) => `${received(file)} Báo cáo không có điểm nào cần sửa.\n\nTrân trọng cảm ơn.`;
    const perfectly = runReport('TPHT', perfect('TPHT'));
    expect(reminderText(perfectly, 'TPHT')).toBe(`Kính gửi: Tư pháp – Hộ tịch\n\n${thanks('TPHT.xlsx')}`);
    const remarked = runReport('TPHT', perfect('TPHT', { D1: { total: 40, achieved: '40 ', evidence: '1' } }));
    expect(remarked.issues.map(({ severity }) => severity)).toEqual(['info']);
    expect(reminderText(remarked, 'TPHT')).toContain(thanks('TPHT.xlsx'));
  });

  it('asks a unit that has sent nothing to send', () => {
    expect(reminderText(mixed(), 'CAX')).toBe(
      'Kính gửi: Công an xã\n\nVăn phòng – Thống kê xã Trà Lâm chưa nhận được báo cáo thi đua cải cách hành chính ' +
        'năm 2024 của đơn vị. Kính đề nghị đơn vị gửi báo cáo theo mẫu để kịp tổng hợp.\n\nTrân trọng cảm ơn.',
    );
  });

  it('numbers the points of each list by themselves', () => {
    const result = runReport(
      'TPHT',
      perfect('TPHT', {
        C1: { total: '40 hồ sơ', achieved: 40 },
        D1: { total: 5, achieved: 6, evidence: '1' },
        E1: { total: 1, achieved: 3, evidence: '1' },
      }),
    );
    const points = reminderText(result, 'TPHT').split('\n').slice(4);
    expect(points.map((point) => point.replace(/: .*/, ''))).toEqual([
      'Cần sửa:',
      '1. Trang TPHT, ô E6, chỉ tiêu D1',
      '2. Trang TPHT, ô E7, chỉ tiêu E1',
      '',
      'Cần xem lại:',
      '1. Trang TPHT, ô C5, chỉ tiêu C1',
      '2. Trang TPHT, ô H5, chỉ tiêu C1',
      '',
      'Trân trọng cảm ơn.',
    ]);
  });

  it('is to an official where it is about the commune’s own figures', () => {
    expect(reminderText(consolidate([], DEFAULT_RULES), 'XA')).toBe(
      'Kính gửi: Công chức phụ trách số liệu chung toàn xã\n\nVăn phòng – Thống kê xã Trà Lâm chưa nhận được báo cáo ' +
        'thi đua cải cách hành chính năm 2024 phần số liệu chung toàn xã. Kính đề nghị đồng chí gửi báo cáo theo mẫu ' +
        'để kịp tổng hợp.\n\nTrân trọng cảm ơn.',
    );
    const faulty = runReport('XA', perfect('XA', { B2: {} }));
    expect(reminderText(faulty, 'XA')).toContain('(tệp XA.xlsx). Kính đề nghị đồng chí xem lại các điểm sau');
    expect(reminderText(faulty, 'XA')).not.toContain('Toàn xã');
  });

  it.each(issueCodes.filter((code) => code !== 'rule-invalid'))('reads well whatever is wrong: %s', (code) => {
    const issues = [...samplesOf(code, '98,5 '), ...samplesOf(code, '')];
    const text = reminderText({ ...runReport('TPHT', perfect('TPHT')), issues }, 'TPHT');
    const points = text.split('\n').filter((each) => /^\d+\. /.test(each));
    expect(points).toHaveLength(issues[0]?.severity === 'info' ? 0 : issues.length);
    for (const point of points)
      expect(point).toMatch(
        /^\d+\. (Tệp a\.xlsx, t|T)rang TPHT, ô E14, chỉ tiêu D1: \S.*[.!] Cần có: .*\. Cách sửa: .*\.$/,
      );
    expect(text).not.toMatch(/\.\.|\. ?\.|[^\S\n]$| {2}|undefined|null|NaN|\[object/m);
  });

  it('names the file of each point where there are several', () => {
    const changes = { D1: { total: 40, achieved: 39, evidence: '1' } };
    const result = consolidate(
      [
        readReport('TPHT', perfect('TPHT'), { file: 'a.xlsx' }),
        readReport('TPHT', perfect('TPHT', changes), { file: 'b.xlsx' }),
      ],
      DEFAULT_RULES,
    );
    const text = reminderText(result, 'TPHT');
    expect(text).toContain('(tệp a.xlsx, b.xlsx)');
    expect(text).toContain('\n1. Tệp b.xlsx, trang TPHT, ô E6, chỉ tiêu D1: ');
  });

  it('is plain composed text, a line a point, whatever the file holds', () => {
    const file = 'Báo cáo.xlsx'.normalize('NFD');
    const rows = perfect('TPHT', { C1: { total: 40, achieved: 'đủ\r\ncả  \n'.normalize('NFD'), evidence: '1' } });
    const result = consolidate([readReport('TPHT', rows, { file })], DEFAULT_RULES);
    const text = reminderText(result, 'TPHT');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toContain('(tệp Báo cáo.xlsx)'.normalize('NFC'));
    expect(text).toContain('đủ cả'.normalize('NFC'));
    expect(text).not.toMatch(/\r|[^\S\n]$|\.\./m);
  });

  it('is none for a unit nobody knows', () => {
    expect(reminderText(mixed(), 'KHONG')).toBe('');
  });
});

describe('the messages to all', () => {
  const parts = (result: Consolidation): string[] => reminderText(result, null).split(LINE);

  it('go to those with something to do, in register order', () => {
    // TPHT, DCNX, TCKT, LD and XA sent theirs without an error or a warning.
    const without = new Set(['TPHT', 'DCNX', 'TCKT', 'LD', 'XA']);
    const names = DEFAULT_RULES.register.filter(({ code }) => !without.has(code)).map(({ name }) => name);
    expect(parts(mixed()).map((part) => part.split('\n')[0])).toEqual(names.map((name) => `Kính gửi: ${name}`));
    expect(parts(mixed())).toContain(reminderText(mixed(), 'VHXH'));
  });

  it('are one sentence when there is nothing to say', () => {
    expect(reminderText(everyone(), null)).toBe('Mọi đơn vị đã gửi báo cáo, không có điểm nào cần nhắc.');
  });

  it('leave out a unit that does not take part, whether it sent something or not', () => {
    const register = DEFAULT_RULES.register.map((unit) => ({ ...unit, active: unit.code === 'LD' }));
    const rules = { ...DEFAULT_RULES, register };
    const parsed = ['LD', 'TPHT'].map((code) => readReport(code, perfect(code), { rules }));
    const result = consolidate(parsed, rules);
    expect(result.issues.map(({ code, unit }) => [code, unit])).toEqual([['unit-inactive', 'TPHT']]);
    expect(reminderText(result, null)).toBe('Mọi đơn vị đã gửi báo cáo, không có điểm nào cần nhắc.');
  });

  it('end with the files that belong to no unit, and why', () => {
    const labels = [
      ['Đơn vị báo cáo:', 'Đội bóng'],
      ['Kỳ báo cáo:', 'Năm 2024'],
    ];
    const stranger = reportReader(DEFAULT_RULES)(
      bookOf('la.xlsx', [reportSheet('TPHT', perfect('TPHT'), { sheet: 'Sheet1', labels })]),
    );
    expect(reminderText(everyone(refused('kho\u0301a.xlsx'), stranger), null)).toBe(
      [
        'Tệp chưa xác định được là báo cáo của đơn vị nào:',
        '- khóa.xlsx: Tệp có đặt mật khẩu mở. Mở tệp bằng Excel, bỏ mật khẩu rồi lưu và gửi lại.',
        '- la.xlsx, trang Sheet1: “Đội bóng” không có trong danh sách đơn vị. ' +
          'Sửa lại tên đơn vị, hoặc thêm đơn vị vào trang Đơn vị của sổ tổng hợp.',
      ].join('\n'),
    );
  });

  it('tell nobody that a report is missing when the rules are wrong and nothing was read', () => {
    const broken = consolidate([readReport('TPHT', perfect('TPHT'))], DEFAULT_RULES, [
      issue('rule-invalid', place('SoTongHop.xlsx'), 'x', { problem: 'setting-unknown', expected: '' }),
    ]);
    expect(broken.reports.size).toBe(0);
    for (const unit of [null, 'TPHT']) {
      expect(reminderText(broken, unit)).toMatch(/^Quy định .* còn lỗi/);
      expect(reminderText(broken, unit)).not.toMatch(/chưa nhận được|Kính gửi/);
    }
  });
});

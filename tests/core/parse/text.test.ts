import { fold, symbolKey, tidy } from '../../../src/core/parse/text';

describe('tidy', () => {
  it.each([
    ['spaces at both ends', '  98  ', '98'],
    ['double spaces', 'Hội  Nông   dân', 'Hội Nông dân'],
    ['a non-breaking space', '12\u00a0hồ sơ', '12 hồ sơ'],
    ['a zero-width space', '9\u200b8', '98'],
    ['a byte order mark', '\ufeffMã', 'Mã'],
    ['a soft hyphen', 'Tư\u00ad pháp', 'Tư pháp'],
    ['a line break', 'Tỷ lệ\n(%)', 'Tỷ lệ (%)'],
    ['decomposed accents', 'Đạt'.normalize('NFD'), 'Đạt'],
  ])('takes away %s', (_, text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe('fold', () => {
  it.each([
    ['case', 'TƯ PHÁP', 'Tư pháp'],
    ['composed and decomposed accents', 'Ủy ban', 'Ủy ban'.normalize('NFD')],
    ['tone placement', 'Văn hoá', 'Văn hóa'],
    ['tone placement in capitals', 'ĐẢNG UỶ', 'Đảng ủy'],
    ['the length of a dash', 'Văn hóa – Xã hội', 'Văn hóa - Xã hội'],
    ['a dash and a space', 'TP-HT', 'TP HT'],
    ['đ and d', 'Địa chính', 'Dia chinh'],
    ['lack of accents', 'Hoi Nong dan', 'Hội Nông dân'],
    ['a colon', 'Tổng cộng:', 'Tổng cộng'],
  ])('makes no difference of %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['Hội Nông dân', 'Hội Phụ nữ'],
    ['TPHT', 'TP-HT'],
    ['Số đạt', 'Số'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

describe('symbolKey', () => {
  it('keeps a lone symbol apart from nothing', () => {
    expect([symbolKey('-'), symbolKey('%'), symbolKey('')]).toEqual(['-', '%', '']);
  });

  it.each(['–', '—', '\u2212', ' - '])('takes “%s” for a plain dash', (dash) => {
    expect(symbolKey(dash)).toBe('-');
  });
});

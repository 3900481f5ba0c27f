import { type Rules, type Unit } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { unitMatcher } from '../../../src/core/parse/units';

const match = unitMatcher(DEFAULT_RULES);

function found(text: string): readonly [kind: string, ...units: string[]] {
  const result = match(text);
  if (result.kind === 'ambiguous') return [result.kind, ...result.units.map(({ code }) => code)];
  return result.kind === 'unknown' ? ['unknown'] : [result.kind, result.unit.code];
}

const NFD = (text: string): string => text.normalize('NFD');

// Names and other spellings by the register of domain/criteria.md.
describe('a unit is recognised (17)', () => {
  it.each(DEFAULT_RULES.register.flatMap(({ code, name }) => [[code, code] as const, [name, code] as const]))(
    'to the letter: “%s” is %s',
    (text, code) => {
      expect(found(text)).toEqual(['exact', code]);
    },
  );

  it.each([
    ['decomposed accents', NFD('Tư pháp – Hộ tịch'), 'TPHT'],
    ['tone on the other vowel', 'Văn hoá – Xã hội', 'VHXH'],
    ['tone on the other vowel, decomposed', NFD('Văn hoá – Xã hội'), 'VHXH'],
    ['uỷ for ủy', 'Văn phòng Đảng uỷ xã', 'VPDU'],
    ['a hyphen for a dash', 'Tư pháp - Hộ tịch', 'TPHT'],
    ['no spaces around the dash', 'Tư pháp–Hộ tịch', 'TPHT'],
    ['capitals', 'CÔNG AN XÃ', 'CAX'],
    ['small letters', 'công an xã', 'CAX'],
    ['a code in small letters', 'tpht', 'TPHT'],
    ['double and trailing spaces', 'Tài chính  –  Kế toán ', 'TCKT'],
    ['a non-breaking space', 'Trạm\u00a0Y tế xã', 'TYT'],
    ['“xã” missing', 'Hội Nông dân', 'HND'],
    ['“xã” missing in capitals', 'BAN CHỈ HUY QUÂN SỰ', 'BCHQS'],
    ['the commune’s name added', 'Hội Cựu chiến binh xã Trà Lâm', 'HCCB'],
    ['no accents at all', 'Hoi Lien hiep Phu nu xa', 'HPN'],
  ])('in another spelling: %s (“%s”)', (_, text, code) => {
    expect(found(text)).toEqual(['spelling', code]);
  });

  it.each([
    ['VP-TK', 'VPTK'],
    ['Văn phòng TK', 'VPTK'],
    ['Văn phòng HĐND-UBND', 'VPTK'],
    ['TP-HT', 'TPHT'],
    ['ĐC-NN-XD-MT', 'DCNX'],
    ['Địa chính', 'DCNX'],
    ['VH-XH', 'VHXH'],
    ['Văn hoá xã hội', 'VHXH'],
    ['BCH QS', 'BCHQS'],
    ['Xã đội', 'BCHQS'],
    ['Quân sự', 'BCHQS'],
    ['CA xã', 'CAX'],
    ['TC-KT', 'TCKT'],
    ['Kế toán', 'TCKT'],
    ['VP Đảng uỷ', 'VPDU'],
    ['Y tế', 'TYT'],
    ['UBMTTQVN', 'MTTQ'],
    ['Mặt trận', 'MTTQ'],
    ['Đoàn TN', 'DTN'],
    ['Đoàn xã', 'DTN'],
    ['Xã đoàn', 'DTN'],
    ['Hội LHPN', 'HPN'],
    ['Hội PN', 'HPN'],
    ['Hội CCB', 'HCCB'],
    ['Công đoàn', 'CDCS'],
  ])('by another spelling seen: “%s” is %s', (text, code) => {
    for (const variant of [text, NFD(text), text.toUpperCase(), ` ${text} `, text.replace('-', '–')]) {
      const [kind, unit] = found(variant);
      expect(['exact', 'spelling']).toContain(kind);
      expect(unit).toBe(code);
    }
  });

  it.each([
    ['part of a name', 'Thống kê Văn phòng', 'VPTK'],
    ['part of a long name', 'Nông nghiệp và Môi trường', 'DCNX'],
    ['a name with words around it', 'Bộ phận Tư pháp – Hộ tịch năm 2024', 'TPHT'],
  ])('by %s, which is said with a warning (“%s”)', (_, text, code) => {
    expect(found(text)).toEqual(['near', code]);
  });
});

describe('a unit is never guessed', () => {
  it.each([
    ['Văn phòng', ['VPTK', 'VPDU']],
    ['văn phòng xã', ['VPTK', 'VPDU']],
    ['Tư pháp – Hộ tịch, Tài chính – Kế toán', ['TPHT', 'TCKT']],
  ])('“%s” is equally near to %j', (text, codes) => {
    expect(found(text)).toEqual(['ambiguous', ...codes]);
  });

  it.each(['Hội', 'hội xã', 'Ban', 'Văn', 'Trường Mầm non', 'Ban quản lý chợ', '', '   ', '–', '2024'])(
    '“%s” is nobody',
    (text) => {
      expect(['unknown', 'ambiguous']).toContain(found(text)[0]);
    },
  );

  it('two units with one alias are ambiguous', () => {
    const units: Unit[] = ['AA', 'BB'].map((code) => ({
      code,
      name: `Đơn vị ${code}`,
      bloc: 'I',
      aliases: ['Tổ một cửa'],
      targets: null,
      active: true,
    }));
    const rules: Rules = { ...DEFAULT_RULES, register: units };
    expect(unitMatcher(rules)('Tổ một cửa')).toEqual({ kind: 'ambiguous', units });
  });

  it('a unit that is switched off is still recognised, to be told so', () => {
    const register = DEFAULT_RULES.register.map((unit) => ({ ...unit, active: unit.code !== 'CAX' }));
    expect(unitMatcher({ ...DEFAULT_RULES, register })('Công an')).toMatchObject({ unit: { code: 'CAX' } });
  });
});

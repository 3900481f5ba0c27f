import type { LegacyScript } from '../core';

/** The tones in the order the tables below give their letters: huyền, sắc, hỏi, ngã, nặng. */
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** A Vietnamese vowel with each tone, composed. */
const toned = (vowel: string): string[] => TONES.map((tone) => (vowel + tone).normalize('NFC'));

type Letters = Map<string, string>;

/**
 * TCVN 5712:1993 (ABC, fonts .VnTime …): one character a letter, in the places of Latin-1. Its capital fonts hold the
 * same codes. Vowel, its own code, then its five toned codes.
 */
const TCVN3_ROWS: readonly (readonly [vowel: string, code: string, toned: string])[] = [
  ['a', 'a', '\u00b5\u00b8\u00b6\u00b7\u00b9'],
  ['ă', '\u00a8', '\u00bb\u00be\u00bc\u00bd\u00c6'],
  ['â', '\u00a9', '\u00c7\u00ca\u00c8\u00c9\u00cb'],
  ['e', 'e', '\u00cc\u00d0\u00ce\u00cf\u00d1'],
  ['ê', '\u00aa', '\u00d2\u00d5\u00d3\u00d4\u00d6'],
  ['i', 'i', '\u00d7\u00dd\u00d8\u00dc\u00de'],
  ['o', 'o', '\u00df\u00e3\u00e1\u00e2\u00e4'],
  ['ô', '\u00ab', '\u00e5\u00e8\u00e6\u00e7\u00e9'],
  ['ơ', '\u00ac', '\u00ea\u00ed\u00eb\u00ec\u00ee'],
  ['u', 'u', '\u00ef\u00f3\u00f1\u00f2\u00f4'],
  ['ư', '\u00ad', '\u00f5\u00f8\u00f6\u00f7\u00f9'],
  ['y', 'y', '\u00fa\u00fd\u00fb\u00fc\u00fe'],
];

const TCVN3_SINGLES: Readonly<Record<string, string>> = {
  '\u00ae': 'đ',
  '\u00a7': 'Đ',
  '\u00a1': 'Ă',
  '\u00a2': 'Â',
  '\u00a3': 'Ê',
  '\u00a4': 'Ô',
  '\u00a5': 'Ơ',
  '\u00a6': 'Ư',
};

function tcvn3(): Letters {
  const letters: Letters = new Map(Object.entries(TCVN3_SINGLES));
  for (const [vowel, code, codes] of TCVN3_ROWS) {
    if (code !== vowel) letters.set(code, vowel);
    for (const [index, letter] of toned(vowel).entries()) letters.set(codes.charAt(index), letter);
  }
  return letters;
}

/** VNI for Windows: a vowel followed by a mark that stands for its tone, or for its hat and tone together. */
const VNI_TONE_MARKS = 'øùûõï';

/** vowel, what it is written on, its mark without tone ('' when it has none), its five marks with a tone. */
const VNI_ROWS: readonly (readonly [vowel: string, base: string, mark: string, marks: string])[] = [
  ['a', 'a', '', VNI_TONE_MARKS],
  ['ă', 'a', 'ê', 'èéúüë'],
  ['â', 'a', 'â', 'àáåãä'],
  ['e', 'e', '', VNI_TONE_MARKS],
  ['ê', 'e', 'â', 'àáåãä'],
  ['o', 'o', '', VNI_TONE_MARKS],
  ['ô', 'o', 'â', 'àáåãä'],
  ['ơ', 'ô', '', VNI_TONE_MARKS],
  ['u', 'u', '', VNI_TONE_MARKS],
  ['ư', 'ö', '', VNI_TONE_MARKS],
  ['y', 'y', '', 'øùûõ'],
];

/** Letters that VNI writes with one character of its own. */
const VNI_SINGLES: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

function vni(): Letters {
  const lower: Letters = new Map(Object.entries(VNI_SINGLES));
  for (const [vowel, base, mark, marks] of VNI_ROWS) {
    if (mark !== '') lower.set(base + mark, vowel);
    for (const [index, letter] of toned(vowel).entries()) {
      if (marks.charAt(index) !== '') lower.set(base + marks.charAt(index), letter);
    }
  }
  const letters: Letters = new Map(lower);
  for (const [code, letter] of lower) letters.set(code.toUpperCase(), letter.toLocaleUpperCase('vi'));
  return letters;
}

/** Ways Vietnamese was written before Unicode, still met in old files (input-faults.md 23). */
export const LEGACY_SCRIPTS: readonly LegacyScript[] = [
  { name: 'TCVN3 (ABC)', letters: tcvn3() },
  { name: 'VNI', letters: vni() },
];

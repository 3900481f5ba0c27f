import { COUNT_CELL, readCount, readRank } from '../support/one-cell';
import { formatAddress } from '../../../src/core';

/** Reads a count typed as text; the numbers are rows of domain/input-faults.md. */
const number = (value: number) => ({ kind: 'number', value });
const UNREADABLE = { kind: 'unreadable' };

describe('a count typed as text, unambiguous in Vietnamese (1), is read with a warning', () => {
  it.each([
    ['a plain number', '98', 98],
    ['dots for thousands', '1.234.567', 1_234_567],
    ['dots for millions', '123.456.789', 123_456_789],
    ['a decimal comma without a fraction', '1.234,0', 1234],
    ['a decimal comma without a fraction and no dot', '98,0', 98],
    ['zero', '0', 0],
  ])('%s', (_, text, value) => {
    const { reading, issue } = readCount(text);
    expect(reading).toEqual(number(value));
    expect(issue).toMatchObject({ code: 'number-as-text', severity: 'warning', raw: text, args: { reading: value } });
  });
});

describe('a count with a fraction (1, 11) is an error', () => {
  it.each([
    ['98,5 as text', '98,5'],
    ['1.234,5 as text', '1.234,5'],
    ['12.5 as a number', 12.5],
    ['0.98 as a number', 0.98],
  ])('%s', (_, typed) => {
    const { reading, issue } = readCount(typed);
    expect(reading).toEqual(UNREADABLE);
    expect(issue).toMatchObject({ code: 'not-whole', severity: 'error' });
  });
});

describe('a count that can be read two ways (2) is never guessed; both readings are told', () => {
  it.each([
    ['12.5', 12.5, 125],
    ['1.234', 1.234, 1234],
    ['1,234', 1.234, 1234],
    ['123.456', 123.456, 123_456],
    ['12.50', 12.5, 1250],
    [' 12.5 ', 12.5, 125],
  ])('“%s” is %d or %d', (text, ...readings) => {
    const { reading, issue } = readCount(text);
    expect(reading).toEqual(UNREADABLE);
    expect(issue).toMatchObject({ code: 'number-ambiguous', severity: 'error', args: { readings } });
  });
});

describe('a percentage in a count cell (3) is an error', () => {
  it.each([
    ['a percentage', '98%'],
    ['a percentage with a space', '98 %'],
    ['a percentage in words', 'đạt 98%'],
    ['a decimal percentage', '98,5%'],
    ['a number with a % format (4)', { value: 0.98, format: '0%' }],
    ['a whole number with a % format (4)', { value: 1, format: '0.00%' }],
  ])('%s', (_, typed) => {
    const { reading, issue } = readCount(typed);
    expect(reading).toEqual(UNREADABLE);
    expect(issue).toMatchObject({ code: 'percentage-in-count', severity: 'error' });
  });

  it('“98 phần trăm” is not read as 98', () => {
    expect(readCount('98 phần trăm')).toMatchObject({ reading: UNREADABLE, issue: { severity: 'error' } });
  });
});

describe('a number with words or a leading zero (5) is read with a warning', () => {
  it.each([
    ['12 hồ sơ', 12],
    ['03 TTHC', 3],
    ['05', 5],
    ['12hồ sơ', 12],
    ['12\u00a0hồ sơ', 12],
    ['7 văn bản', 7],
    ['5 chức danh', 5],
    ['0012', 12],
  ])('“%s” is %d', (text, value) => {
    const { reading, issue } = readCount(text);
    expect(reading).toEqual(number(value));
    expect(issue).toMatchObject({ code: 'count-with-words', severity: 'warning', args: { reading: value } });
  });

  it.each([
    '12 nghìn',
    '12 NGHÌN',
    '12 nghìn hồ sơ',
    '12 ngàn',
    '3 trăm',
    '2 triệu',
    '12k',
    '5 chục',
    '12 tr',
    '12 rưỡi',
    '2 tá',
    '12 trđ',
    '12 vạn bản',
    '12 nghìn.',
    '12 nghìn, khoảng',
    '2 triệu/năm',
    '2 tr.đ',
  ])('but “%s” is not its number: the word changes its size', (text) => {
    expect(readCount(text)).toMatchObject({ reading: UNREADABLE, issue: { severity: 'error' } });
  });

  it.each(['12 hồ sơ 5', '12/15 hồ sơ', 'hồ sơ 12', 'khoảng 12', '12-15 hồ sơ'])(
    'and “%s” is no number followed by words',
    (text) => {
      expect(readCount(text)).toMatchObject({ reading: UNREADABLE, issue: { severity: 'error' } });
    },
  );
});

describe('a suspicious character (6) is an error that names it', () => {
  it.each([
    ['letter O for zero', '1O', 'O'],
    ['small letter o for zero', '2o3', 'o'],
    ['letter O alone', 'O', 'O'],
    ['letter l for one', 'l2', 'l'],
    ['letter I for one', 'I2', 'I'],
    ['full-width digits', '１２', '１'],
    ['a full-width digit among others', '1２', '２'],
    ['a list of two', '35,36', ','],
    ['a list of three', '35,36,37', ','],
    ['a list with spaces', '35, 36', ','],
  ])('%s', (_, text, character) => {
    const { reading, issue } = readCount(text);
    expect(reading).toEqual(UNREADABLE);
    expect(issue).toMatchObject({ code: 'suspicious-character', severity: 'error', args: { character } });
  });
});

describe('spaces and hidden characters (7) are cleaned, with a note', () => {
  it.each([
    ['trailing', '98 '],
    ['leading', '  98'],
    ['non-breaking', '98\u00a0'],
    ['zero-width', '9\u200b8'],
  ])('%s', (_, text) => {
    const { reading, issue } = readCount(text);
    expect(reading).toEqual(number(98));
    expect(issue).toMatchObject({ code: 'spaces-cleaned', severity: 'info', args: { reading: '98' } });
  });

  it.each([
    ['nothing but spaces', '   '],
    ['nothing but a non-breaking space', '\u00a0'],
    ['nothing but a zero-width space', '\u200b'],
  ])('%s is a blank', (_, text) => {
    expect(readCount(text)).toEqual({ reading: { kind: 'blank' }, issue: undefined });
  });
});

describe('a word for “nothing arose” (8) is read as such', () => {
  it.each(['-', '–', '—', 'x', 'X', 'k có', 'KPS', 'kps', 'Không phát sinh', 'không phát sinh ', 'KHÔNG PHÁT SINH'])(
    '“%s”',
    (text) => {
      expect(readCount(text).reading).toEqual({ kind: 'not-arising' });
    },
  );

  it('but not in a rank: a place always exists', () => {
    expect(readRank('-')).toMatchObject({ reading: UNREADABLE, issue: { severity: 'error' } });
  });
});

describe('a negative count (11) is an error', () => {
  it.each([
    ['as a number', -5],
    ['as text', '-5'],
    ['as text with a space', '- 5'],
    ['as text with a real minus', '\u22125'],
  ])('%s', (_, typed) => {
    expect(readCount(typed)).toMatchObject({ reading: UNREADABLE, issue: { code: 'negative', severity: 'error' } });
  });
});

describe('anything else is an error, at its cell', () => {
  it.each([
    ['words', 'nhiều'],
    ['a boolean', true],
    ['a plus sign', '+5'],
    ['brackets', '(5)'],
    ['a fraction', '6/16'],
    ['dots in wrong places', '12.34.567'],
    ['a space for thousands', '1 234 hoặc 5'],
    ['a number no commune counts', 99_999_999_999],
    ['a number no commune counts, as text', '99.999.999.999'],
  ])('%s', (_, typed) => {
    const { reading, issue } = readCount(typed);
    expect(reading).toEqual(UNREADABLE);
    expect(issue).toMatchObject({ severity: 'error', file: 'a.xlsx', sheet: 'TPHT', unit: 'TPHT', target: 'D1' });
    expect(issue?.cell && formatAddress(issue.cell)).toBe(COUNT_CELL);
  });
});

import { readCount, readPercentage, readRank } from '../support/one-cell';
import type { Typed } from '../support/sheet';

const UNREADABLE = { kind: 'unreadable' };
const number = (value: number) => ({ kind: 'number', value });

describe('a count typed as a number', () => {
  it.each([
    ['is read', 236],
    ['may be zero', 0],
    ['may be shown with a thousands dot', { value: 1234, format: '#,##0', shown: '1.234' }],
    ['may be shown with a unit', { value: 12, format: '0" hồ sơ"', shown: '12 hồ sơ' }],
    ['may have a colour and a locale in its format', { value: 12, format: '[Red][$-42A]#,##0_);(#,##0)' }],
    ['may be formatted as text', { value: 12, format: '@' }],
    ['may be computed', { value: 12, formula: 'SUM(A1:A3)' }],
    ['may be computed from a table of the same workbook', { value: 12, formula: 'SUM(Bang1[Số đạt])' }],
  ])('%s, without a remark', (_, typed) => {
    const value = typeof typed === 'number' ? typed : typed.value;
    expect(readCount(typed)).toEqual({ reading: number(value), issue: undefined });
  });

  it('that is blank is blank', () => {
    expect(readCount(null)).toEqual({ reading: { kind: 'blank' }, issue: undefined });
  });
});

describe('an error value or a formula (14)', () => {
  it.each(['#DIV/0!', '#REF!', '#N/A', '#VALUE!', '#NAME?'])('%s is an error, by its name', (error) => {
    const { reading, issue } = readCount({ value: { error }, formula: 'A1/A2' });
    expect(reading).toEqual(UNREADABLE);
    expect(issue).toMatchObject({ code: 'cell-error', severity: 'error', raw: error, args: { error } });
  });

  it('a formula that was never calculated is an error', () => {
    const { reading, issue } = readCount({ value: null, formula: 'SUM(A1:A3)' });
    expect(reading).toEqual(UNREADABLE);
    expect(issue).toMatchObject({ code: 'formula-not-calculated', severity: 'error' });
  });

  it('a figure from another file is read, with a warning that names the file', () => {
    const { reading, issue } = readCount({ value: 12, formula: "'C:\\BC\\[SoLieu.xlsx]Trang1'!$B$4" });
    expect(reading).toEqual(number(12));
    expect(issue).toMatchObject({ code: 'external-link', severity: 'warning', args: { workbook: 'SoLieu.xlsx' } });
  });

  it('an error value from another file is told as the error value', () => {
    expect(readCount({ value: { error: '#REF!' }, formula: '[SoLieu.xlsx]Trang1!B4' }).issue?.code).toBe('cell-error');
  });
});

// By hand: Excel's day 1 is 1 January 1900 and it counts a 29 February 1900, so 1 January 2024 is day 45292;
// 5 June is 31 + 29 + 31 + 30 + 31 + 4 = 156 days later, 45448, and 16 June 45459. 1 May 2016 is day 42491.
// The 1904 system starts 1462 days later.
describe('a rank or list that Excel made a date of (13) is an error; what was typed is told', () => {
  const JUNE_5 = 45_448;
  const JUNE_16 = JUNE_5 + 11;
  const MAY_2016 = 42_491;

  const toldOf = (cell: Typed, date1904 = false): readonly string[] => {
    const { reading, issue } = readCount(cell, date1904);
    expect(reading).toEqual(UNREADABLE);
    expect(issue).toMatchObject({ code: 'count-as-date', severity: 'error' });
    return issue?.code === 'count-as-date' ? issue.args.typed : [];
  };

  it.each([
    ['5-6', 'day first', JUNE_5, 'dd/mm/yyyy'],
    ['5-6', 'day first in a short format', JUNE_5, 'd-mmm'],
    ['5-6', 'day first in a Vietnamese format', JUNE_5, '[$-42A]dd/mm/yyyy;@'],
    ['6-5', 'month first', JUNE_5, 'm/d/yyyy'],
    ['5/16', 'as a month and a year', MAY_2016, 'mmm-yy'],
    ['6/16', 'month first', JUNE_16, 'd-mmm'],
    ['6/6', 'either way', JUNE_5 + 1, 'd-mmm'],
  ])('%s, read %s', (typed, _, value, format) => {
    expect(toldOf({ value, format, shown: '05/06/2024' })).toContain(typed);
  });

  it('each way of typing it is told once, the date as it is shown', () => {
    const typed = toldOf({ value: JUNE_5 + 1, format: 'd-mmm' });
    expect(new Set(typed).size).toBe(typed.length);
    expect(readCount({ value: JUNE_5, format: 'd-mmm', shown: '05/06/2024' }).issue?.raw).toBe('05/06/2024');
  });

  it('in the cell of a rank as well', () => {
    const { reading, issue } = readRank({ value: JUNE_16, format: 'd-mmm', shown: '16-Jun' });
    expect(reading).toEqual(UNREADABLE);
    expect(issue).toMatchObject({ code: 'count-as-date', target: 'A1', raw: '16-Jun' });
  });

  it('in a workbook that counts from 1904 it is the same day, not one four years later', () => {
    const [from1900, from1904] = [
      toldOf({ value: JUNE_5, format: 'd-mmm' }),
      toldOf({ value: JUNE_5 - 1462, format: 'd-mmm' }, true),
    ];
    expect(from1904).toEqual(from1900);
  });

  it.each(['General', '0" đ"', '#,##0\\ "ngày"', '[Red]0', '0_m'])(
    'but a count in the format %s is no date',
    (format) => {
      expect(readCount({ value: 16, format }).reading).toEqual(number(16));
    },
  );
});

describe('a percentage (4)', () => {
  it.each([
    ['a number above 1', 98.5, 98.5],
    ['zero', 0, 0],
    ['a hundred', 100, 100],
    ['0.9 with a % format', { value: 0.9, format: '0%' }, 90],
    ['0.985 with a % format', { value: 0.985, format: '0.0%' }, 98.5],
    ['0.29 with a % format, though its binary fraction times 100 is not 29', { value: 0.29, format: '0%' }, 29],
    ['1 with a % format', { value: 1, format: '0.00%' }, 100],
    ['0.005 with a % format', { value: 0.005, format: '0.0%' }, 0.5],
  ])('%s is trusted', (_, typed, value) => {
    expect(readPercentage(typed)).toEqual({ reading: number(value), issue: undefined });
  });

  it.each([
    ['98,5', 98.5],
    ['98,5%', 98.5],
    ['98 %', 98],
    ['98%', 98],
    ['0,98%', 0.98],
  ])('“%s” as text is read with a warning', (text, value) => {
    const { reading, issue } = readPercentage(text);
    expect(reading).toEqual(number(value));
    expect(issue).toMatchObject({ severity: 'warning', raw: text });
  });

  it.each([
    ['0.98', 0.98, [0.98, 98]],
    ['1', 1, [1, 100]],
    ['“0,98” as text', '0,98', [0.98, 98]],
    ['“1” as text', '1', [1, 100]],
  ])('a bare %s is ambiguous; both readings are told', (_, typed, readings) => {
    const { reading, issue } = readPercentage(typed);
    expect(reading).toEqual(UNREADABLE);
    expect(issue).toMatchObject({ code: 'percentage-ambiguous', severity: 'error', args: { readings } });
  });

  it.each([
    ['a dot that may be a decimal or not', '98.5', 'number-ambiguous'],
    ['more than 100', 101, 'percentage-out-of-range'],
    ['98 with a % format, which is 9800 %', { value: 98, format: '0%' }, 'percentage-out-of-range'],
    ['“120%” as text', '120%', 'percentage-out-of-range'],
    ['less than nothing', -3, 'percentage-out-of-range'],
    ['words', 'khá', 'not-a-number'],
    ['full-width digits (6)', '９８', 'suspicious-character'],
    ['letter O for zero (6)', '9O', 'suspicious-character'],
    ['an error value', { error: '#DIV/0!' }, 'cell-error'],
  ])('%s is an error', (_, typed, code) => {
    const { reading, issue } = readPercentage(typed);
    expect(reading).toEqual(UNREADABLE);
    expect(issue).toMatchObject({ code, severity: 'error' });
  });
});

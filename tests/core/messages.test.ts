import {
  type IssueArguments,
  type IssueCode,
  issue,
  place,
  planMaster,
  planReport,
  planResult,
  SEVERITY,
  type WorkbookPlan,
} from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { CLI_WORDS } from '../../src/messages/vi/cli';
import { issueCodes, samplesOf } from './support/issue-samples';
import { readPercentage } from './support/one-cell';
import { booksOf, runBooks } from './support/random';
import { perfect, runReport } from './support/report';

/** Every string inside a value, functions and numbers aside. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const SLIPS = /undefined|\bNaN\b|\[object|\bnull\b|\bInfinity\b/;

/** The texts that are not composed, or carry a value nobody meant to print. One comparison for all: there are thousands. */
const misspelt = (texts: readonly string[]): string[] =>
  texts.filter((text) => text !== text.normalize('NFC') || SLIPS.test(text));

const words = <C extends IssueCode>(code: C, raw: string, args: IssueArguments[C]) =>
  VI.issue(issue(code, place('a.xlsx'), raw, args));

describe('every issue code', () => {
  it('has a severity and samples here', () => {
    expect([...issueCodes].sort()).toEqual(Object.keys(SEVERITY).sort());
  });

  it.each(issueCodes)('%s says what was found, what was expected and what to do', (code) => {
    for (const sample of [...samplesOf(code, '98,5 '), ...samplesOf(code, '')]) {
      const { found, expected, fix } = VI.issue(sample);
      const texts = [found, expected, fix];
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      expect(misspelt(texts)).toEqual([]);
    }
  });

  it.each(issueCodes)('%s does not break over a strange text', (code) => {
    const raw = `=HYPERLINK("x")\n${'dài '.repeat(100)}\u200b`;
    for (const sample of samplesOf(code, raw)) {
      expect(stringsIn(VI.issue(sample)).every((text) => text !== '')).toBe(true);
    }
  });
});

describe('an issue says in words what input-faults.md asks for', () => {
  const said = <C extends IssueCode>(code: C, raw: string, args: IssueArguments[C]): string =>
    Object.values(words(code, raw, args)).join(' | ');

  it.each<[sentence: string, text: string, parts: readonly string[]]>([
    ['1: how it was read', said('number-as-text', '1.234,0', { reading: 1234 }), ['1.234,0', '1.234']],
    [
      '2: both readings of 12.5',
      said('number-ambiguous', '12.5', { readings: [12.5, 125], measure: 'count' }),
      ['12,5', '125'],
    ],
    [
      '2: both readings of 1.234',
      said('number-ambiguous', '1.234', { readings: [1.234, 1234], measure: 'count' }),
      ['1,234', '1.234'],
    ],
    [
      '4: both readings of 0,9875',
      said('percentage-ambiguous', '0,9875', { readings: [0.9875, 98.75] }),
      ['0,9875%', '98,75%'],
    ],
    ['5: how it was read', said('count-with-words', '12 hồ sơ', { reading: 12 }), ['12 hồ sơ', 'là 12']],
    [
      '6: the suspected character',
      said('suspicious-character', '1O', { character: 'O', measure: 'count' }),
      ['“1O”', '“O”'],
    ],
    ['7: how it was read', said('spaces-cleaned', '98 ', { reading: '98' }), ['là 98']],
    [
      '10: that swapping would help',
      said('achieved-exceeds-base', '236', { achieved: 236, total: 197, excluded: 0, swapMakesValid: true }),
      ['236', '197', 'đổi chỗ', 'Tổng số', 'Số đạt'],
    ],
    ['12: the difference', said('rate-disagrees', '84', { typed: 84, counted: 83.25 }), ['84%', '83,25%', '0,75']],
    [
      '13: that Excel made a date of it, and what was typed',
      said('count-as-date', '05/06/2024', { typed: ['5/6', '6/5'] }),
      ['Excel đã đổi thành ngày', '5/6', '6/5'],
    ],
    ['14: the error’s name', said('cell-error', '#DIV/0!', { error: '#DIV/0!' }), ['#DIV/0!']],
    ['14: the other file', said('external-link', '5', { workbook: 'SoLieu.xlsx' }), ['SoLieu.xlsx']],
    ['16: the suggestion', said('target-code-missing', 'Giao dịch', { suggestion: 'D1' }), ['Giao dịch', 'D1']],
    ['17: both units', said('unit-ambiguous', 'VP', { candidates: ['Thống kê', 'Đảng ủy'] }), ['Thống kê', 'Đảng ủy']],
    [
      '18: each difference',
      said('unit-sent-differently', '39', {
        file: 'a.xlsx',
        sheet: 'TPHT',
        differences: [{ column: 'achieved', here: '39', there: '40' }],
      }),
      ['a.xlsx', 'Số đạt', '39', '40'],
    ],
    [
      '19: a new template, figures moved',
      said('period-differs', '2023', { year: 2024 }),
      ['mẫu mới', 'chuyển số liệu', '2024'],
    ],
    [
      '19: a new template, figures moved',
      said('template-version-differs', 'phiên bản 2', { version: 1 }),
      ['mẫu mới', 'chuyển số liệu'],
    ],
    ['25: how much one case weighs', said('small-base', '3', { base: 8, pointsPerCase: 12.5 }), ['8', '12,5']],
    ['a large number is grouped', said('count-implausible', 'x', { limit: 1_000_000_000 }), ['1.000.000.000']],
  ])('%s', (_, text, parts) => {
    for (const part of parts) expect(text).toContain(part);
  });

  it.each(['98.5', 'khá'])('4: that a percentage was expected, not a whole number (“%s”)', (typed) => {
    const { issue: found } = readPercentage(typed);
    expect(found && VI.issue(found).expected).not.toContain('số nguyên');
  });

  it('10: and does not speak of swapping where that would not help', () => {
    const text = said('achieved-exceeds-base', '212', {
      achieved: 212,
      total: 214,
      excluded: 3,
      swapMakesValid: false,
    });
    expect(text).not.toContain('đổi chỗ');
  });
});

describe('the words for targets and figures', () => {
  it.each([
    ['A1', 'Hạng ≤ 6'],
    ['D1', '≥ 80%'],
    ['E1', '= 100%'],
    ['L1', '≥ 90%'],
    ['B2', 'Đạt'],
  ])('%s asks for “%s”', (id, text) => {
    const target = DEFAULT_RULES.criteria.targets.find((candidate) => candidate.id === id);
    expect(target && VI.requirement(target)).toBe(text);
  });

  // print.md: decimal comma, no space before %.
  it.each([
    [19_700 / 236, '83,47%'],
    [100, '100,00%'],
    [0, '0,00%'],
    [83.2, '83,20%'],
  ])('%d per cent is printed as %s', (rate, text) => {
    expect(VI.rate(rate)).toBe(text);
  });

  it('the states are those of criteria.md', () => {
    expect(VI.states).toEqual({
      pass: 'Đạt',
      fail: 'Không đạt',
      'not-arising': 'Không phát sinh',
      'not-applicable': 'Không áp dụng',
      'not-entered': 'Chưa nhập',
      invalid: 'Lỗi số liệu',
      'not-announced': 'Chưa công bố',
    });
  });

  it.each([
    ['a unit without anything assessed', { kind: 'nothing-arising' }, 'Không xếp hạng: không có chỉ tiêu phát sinh'],
    ['a unit with faults', { kind: 'untrusted', invalid: ['C1'], notEntered: ['D1', 'E1'] }, 'C1'],
    [
      'a unit with blanks',
      { kind: 'untrusted', invalid: [], notEntered: ['D1', 'E1'] },
      'Chưa xếp hạng: chưa nhập D1, E1',
    ],
  ] as const)('the reason of %s is said', (_, reason, text) => {
    expect(VI.reason(reason)).toContain(text);
  });

  it('what the decision leaves open is labelled wherever its result is printed', () => {
    for (const line of VI.ranking.rules(DEFAULT_RULES)) {
      expect(line).toContain('phương án mặc định, Hội đồng TĐKT xã quyết định');
    }
  });
});

describe('everything an official reads is composed Vietnamese without a slip', () => {
  const rich = runBooks(
    booksOf({
      TPHT: { D1: { total: '12.5' }, C1: { total: 5, achieved: 6 } },
      MTTQ: { K1: { total: 5, achieved: 5 } },
      XA: {},
    }),
  );
  const plans: readonly (readonly [string, WorkbookPlan])[] = [
    ['a result with faults', planResult(rich, VI)],
    ['a result of nothing', planResult(runBooks([]), VI)],
    ['a result without a fault', planResult(runReport('TPHT', perfect('TPHT')), VI)],
    ['the master workbook', planMaster(DEFAULT_RULES, VI)],
    [
      'the templates',
      { title: '', sheets: DEFAULT_RULES.register.map((unit) => planReport(unit, DEFAULT_RULES, VI, null)) },
    ],
  ];

  it.each(plans)('in %s', (_, plan) => {
    const texts = stringsIn(plan);
    expect(texts.length).toBeGreaterThan(50);
    expect(misspelt(texts)).toEqual([]);
  });

  it('in the tables of words', () => {
    expect(misspelt([...stringsIn(VI), ...stringsIn(CLI_WORDS), ...stringsIn(DEFAULT_RULES)])).toEqual([]);
  });
});

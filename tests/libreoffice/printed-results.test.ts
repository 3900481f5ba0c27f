import {
  consolidate,
  planReport,
  planResult,
  reportReader,
  type Rules,
  targetsOf,
  type Unit,
  type WorkbookPlan,
} from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { snapshotOf, type TypedReport, typeInto } from '../../src/sample';
import { writeWorkbook } from '../../src/xlsx';
import { convert } from '../support/libreoffice';
import { fontNames, type PrintedSheetPage, printedPages } from '../support/pdf-pages';

/** The pages that are signed and sent, measured on paper (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const { ranking, commune, details, awards } = VI.sheets;
const SHEETS = [ranking, commune, details, awards];
const SIGNED = [ranking, commune, awards];

/** A word that stands alone in its cell's first line, so that the unit is found on paper. */
const tokenOf = (at: number): string => `DV${at + 1}`;

/** Names of one, two and three lines. */
function nameOf(at: number): string {
  if (at % 11 === 10)
    return `${tokenOf(at)} trung tâm dịch vụ tổng hợp và bộ phận tiếp nhận, trả kết quả thủ tục hành chính`;
  return at % 5 === 4 ? `${tokenOf(at)} bộ phận tiếp nhận và trả kết quả` : tokenOf(at);
}

function rulesOf(count: number): Rules {
  const units = Array.from({ length: count }, (_, at): Unit => ({
    code: `U${at + 1}`,
    name: nameOf(at),
    bloc: ['I', 'I', 'II', 'III'][at % 4] ?? 'I',
    aliases: [],
    targets: null,
    active: true,
  }));
  const xa = DEFAULT_RULES.register.filter(({ code }) => code === 'XA');
  return { ...DEFAULT_RULES, register: [...units, ...xa] };
}

/** Of the targets, the first few fail: as many as the unit's number says, so that some lists are long. */
function reportOf(unit: Unit, at: number, rules: Rules): TypedReport {
  const rows = targetsOf(unit, rules.criteria).map((target, place) => {
    const achieved = place < at % 9 ? 10 : 100;
    return [target.id, { total: 100, achieved, evidence: 'Báo cáo' }] as const;
  });
  return Object.fromEntries(rows);
}

/** Every tenth unit sent nothing. */
function plannedFor(count: number): WorkbookPlan {
  const rules = rulesOf(count);
  const read = reportReader(rules);
  const parsed = rules.register.flatMap((unit, at) => {
    if (at % 10 === 9) return [];
    const sheet = typeInto(planReport(unit, rules, VI, null), reportOf(unit, at, rules), VI);
    return [read(snapshotOf(VI.files.report(unit.code, 2024), [sheet]))];
  });
  return planResult(consolidate(parsed, rules), VI, 'here');
}

/** The pages of each sheet: each begins with a page that bears no number. */
function pagesBySheet(plan: WorkbookPlan, pages: readonly PrintedSheetPage[]): Map<string, PrintedSheetPage[]> {
  const runs: PrintedSheetPage[][] = [];
  for (const page of pages) {
    if (page.number === null) runs.push([]);
    runs.at(-1)?.push(page);
  }
  if (runs.length !== plan.sheets.length) throw new Error(`${plan.sheets.length} sheets, ${runs.length} first pages.`);
  return new Map(plan.sheets.map(({ name }, at) => [name, runs[at] ?? []]));
}

/** pdftotext finds spaces inside words, where glyphs are set apart or come from another font. */
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');
const textOf = ({ words }: PrintedSheetPage): string => squeezed(words.map(({ text }) => text).join(''));

/** Every word of the printed header; lines of neighbouring cells may be read across, words are not. */
function headerOf(plan: WorkbookPlan, name: string): string[] {
  const sheet = plan.sheets.find((candidate) => candidate.name === name);
  const cells = sheet?.rows[sheet.print.repeat?.from ?? -1]?.cells.slice(
    0,
    sheet?.print.columns ?? sheet?.widths.length,
  );
  const texts = cells?.flatMap((one) => (one?.value ? [String(one.value)] : [])) ?? [];
  if (texts.length < 4) throw new Error(`${name} repeats no header.`);
  return texts.flatMap((text) => text.normalize('NFC').split(/\s+/));
}

/** What names a row of the sheet's table: a unit, or a target. */
function rowsOn(sheet: string, { words }: PrintedSheetPage): string[] {
  const pattern = sheet === commune ? /^[A-Z]\d$/ : /^DV\d+$/;
  return words.map(({ text }) => text).filter((text) => pattern.test(text));
}

describe.each([1, 16, 60])('the results of %i units on paper', (count) => {
  const plan = plannedFor(count);
  const pdf = convert(writeWorkbook(plan), 'pdf');
  const pages = pagesBySheet(plan, printedPages(pdf));
  const of = (sheet: string): PrintedSheetPage[] => pages.get(sheet) ?? [];

  it('are set in Times New Roman, or a font as wide', () => {
    expect(fontNames(pdf).filter((name) => !/Serif|Times|Tinos/.test(name))).toEqual([]);
  });

  describe.each(SHEETS)('sheet %s', (sheet) => {
    it('is A4, inside its margins', () => {
      expect(of(sheet).length).toBeGreaterThan(0);
      for (const { width, height, ink } of of(sheet)) {
        expect([width, height].sort((a, b) => a - b)).toEqual([210, 297]);
        expect(ink.left).toBeGreaterThanOrEqual(28);
        expect(width - ink.right).toBeGreaterThanOrEqual(14);
        expect(ink.top).toBeGreaterThanOrEqual(17);
        expect(height - ink.bottom).toBeGreaterThanOrEqual(19);
      }
    });

    it('can be read: nothing is smaller than 9 points', () => {
      expect(
        of(sheet)
          .map(({ fontSizes }) => fontSizes[0])
          .filter((size) => (size ?? 0) < 9),
      ).toEqual([]);
    });

    it('counts its pages from the second on', () => {
      expect(of(sheet).map(({ number }) => number)).toEqual(
        of(sheet).map((_, at) => (at === 0 ? null : String(at + 1))),
      );
    });

    it('has its whole header on every page, so that no column stands on a page of its own', () => {
      const header = headerOf(plan, sheet);
      for (const page of of(sheet)) expect(header.filter((word) => !textOf(page).includes(word))).toEqual([]);
    });

    it('shows every row', () => {
      const printed = new Set(of(sheet).flatMap((page) => rowsOn(sheet, page)));
      const targets = DEFAULT_RULES.criteria.targets.filter(({ active }) => active).map(({ id }) => id);
      const units = Array.from({ length: count }, (_, at) => tokenOf(at));
      expect((sheet === commune ? targets : units).filter((row) => !printed.has(row))).toEqual([]);
    });
  });

  it.each(SIGNED)('%s is signed below rows of its table, not on a page of its own', (sheet) => {
    const signs = [VI.ranking.sign.left, DEFAULT_RULES.settings.post].map(squeezed);
    const signed = of(sheet).filter((page) => signs.every((sign) => textOf(page).includes(sign)));
    expect(signed).toHaveLength(1);
    for (const page of signed) expect(rowsOn(sheet, page).length).toBeGreaterThan(0);
  });
});

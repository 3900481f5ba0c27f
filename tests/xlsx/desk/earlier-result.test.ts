import type { Reading, Scope } from '../../../src/app';
import {
  ownWorkbookKind,
  planMaster,
  planReport,
  readDecisions,
  reportReader,
  type SheetPlan,
  type WorkbookPlan,
} from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { FileDesk, readFile, writeWorkbook } from '../../../src/xlsx';
import { earlierResult } from '../../support/earlier-result';

const unitSheet = (code: string): SheetPlan => {
  const unit = DEFAULT_RULES.register.find((one) => one.code === code);
  if (!unit) throw new Error(code);
  return planReport(unit, DEFAULT_RULES, VI, null);
};

const RESULT = earlierResult(
  [{ unit: 'DCNX', target: 'C1', achieved: 61, reason: 'Đối chiếu hồ sơ' }],
  [{ unit: 'TPHT', opinion: 'Đề nghị', reason: 'Dẫn đầu' }],
  [unitSheet('TPHT')],
);

const REPORT: WorkbookPlan = { title: '', sheets: [unitSheet('CAX')] };

function deskWith(files: Readonly<Record<string, WorkbookPlan>>): FileDesk {
  const desk = new FileDesk({
    ruleSheets: [VI.sheets.settings, VI.sheets.register, VI.sheets.criteria],
    isResult: (sheets) => ownWorkbookKind(sheets, DEFAULT_RULES.vocabulary) === 'result',
    decisionSheets: [VI.sheets.data, VI.sheets.awards],
    formFile: () => ({ name: 'x.xlsx', title: '' }),
    now: () => '2024-12-05 14:07',
    led: () => undefined,
  });
  desk.put(Object.entries(files).map(([name, plan]) => readFile(name, writeWorkbook(plan))));
  return desk;
}

async function read(desk: FileDesk, scope: Scope = { kind: 'all' }): Promise<Reading> {
  const outcome = await desk.read(scope);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const sheetsOf = (books: Reading['workbooks']) =>
  books.map(({ file, sheets }) => [file, sheets.map(({ name }) => name)] as const);

describe('an earlier result among the files', () => {
  const FILES = { 'bao-cao.xlsx': REPORT, 'ket-qua.xlsx': RESULT };

  it('gives the two sheets that people decide in', async () => {
    const { decided } = await read(deskWith(FILES));
    expect(sheetsOf(decided)).toEqual([['ket-qua.xlsx', ['Số liệu', 'Đề nghị khen thưởng']]]);
    const { appraisals, opinions } = readDecisions(decided, VI);
    expect(appraisals).toMatchObject([{ file: 'ket-qua.xlsx', unit: 'DCNX', target: 'C1', achieved: 61 }]);
    expect(opinions).toMatchObject([{ file: 'ket-qua.xlsx', unit: 'TPHT', proposes: true, reason: 'Dẫn đầu' }]);
  });

  it.each<[string, Scope]>([
    ['all', { kind: 'all' }],
    ['the sheet in front', { kind: 'active' }],
    ['one of its own sheets', { kind: 'sheet', sheet: { file: 'ket-qua.xlsx', sheet: 'TPHT' } }],
  ])('gives no report, when what is read is %s', async (_, scope) => {
    const { workbooks, sheets, decided } = await read(deskWith(FILES), scope);
    const parsed = workbooks.map(reportReader(DEFAULT_RULES)).find(({ file }) => file === 'ket-qua.xlsx');
    expect(parsed?.reports).toEqual([]);
    expect(parsed?.issues.map(({ code, file }) => [code, file])).toEqual([['file-own-workbook', 'ket-qua.xlsx']]);
    expect(sheets).toEqual([{ file: 'bao-cao.xlsx', sheet: 'CAX' }]);
    expect(decided).toHaveLength(1);
  });

  it('can still be looked at', () => {
    expect(deskWith(FILES).sheet({ file: 'ket-qua.xlsx', sheet: 'Xếp hạng' })?.rows).toHaveLength(1);
  });
});

it('puts several in the order of their names: the first has the word', async () => {
  const saying = (reason: string) => earlierResult([], [{ unit: 'TPHT', opinion: 'Đề nghị', reason }]);
  const { decided } = await read(deskWith({ 'b.xlsx': saying('hai'), 'a.xlsx': saying('một') }));
  expect(readDecisions(decided, VI).opinions.map(({ reason }) => reason)).toEqual(['một']);
});

it('finds decisions in the workbook of the office that holds everything, its reports too', async () => {
  const everything = { title: '', sheets: [...planMaster(DEFAULT_RULES, VI).sheets, ...RESULT.sheets] };
  const { decided, sheets } = await read(deskWith({ 'so-xa.xlsx': everything }));
  expect(sheetsOf(decided)).toEqual([['so-xa.xlsx', ['Số liệu', 'Đề nghị khen thưởng']]]);
  expect(sheets.map(({ sheet }) => sheet)).toContain('TPHT');
});

it('finds none in reports', async () => {
  expect((await read(deskWith({ 'bao-cao.xlsx': REPORT }))).decided).toEqual([]);
});

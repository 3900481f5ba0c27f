import { parseAddress, type SheetPlan } from '../../src/core';
import { FileDesk, readFile, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { DECISION_SHEETS, describeWorkbookPort, RULE_SHEETS } from './contract';

const openDesk = (): FileDesk =>
  new FileDesk({
    ruleSheets: RULE_SHEETS,
    isResult: (sheets) => sheets.includes('Xếp hạng') && sheets.includes('Số liệu'),
    decisionSheets: DECISION_SHEETS,
    formFile: ([first]) => ({ name: `${first?.name ?? ''}.xlsx`, title: '' }),
    now: () => '2024-12-05 14:07',
    led: () => undefined,
  });

describeWorkbookPort('files', 'files', (file, sheets) => {
  const desk = openDesk();
  desk.put([readFile(file, writeWorkbook({ title: '', sheets }))]);
  desk.forgetUndo();
  const read = new Map<readonly SheetPlan[], ReturnType<typeof writtenAndRead>>();
  return {
    port: desk,
    valueAt: (sheet, address) => {
      const results = read.get(desk.results) ?? (desk.results.length > 0 ? writtenAndRead(desk.results) : []);
      read.set(desk.results, results);
      const units = desk.files.flatMap(({ counted }) => counted);
      const cell = parseAddress(address);
      const row = [...units, ...results].find(({ name }) => name === sheet)?.rows.find((one) => one.row === cell?.row);
      const value = row?.cells.find(({ column }) => column === cell?.column)?.value ?? null;
      return Promise.resolve(typeof value === 'object' ? null : value);
    },
  };
});

/** What a reader of the result file finds. */
const writtenAndRead = (sheets: readonly SheetPlan[]) => readWorkbook('', writeWorkbook({ title: '', sheets })).sheets;

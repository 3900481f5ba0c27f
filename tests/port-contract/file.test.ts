import { parseAddress } from '../../src/core';
import { readWorkbook, WorkbookFile, writeWorkbook } from '../../src/xlsx';
import { describeWorkbookPort, RULE_SHEETS } from './contract';

describeWorkbookPort('a file', (file, sheets) => {
  const port = new WorkbookFile(file, writeWorkbook({ title: '', sheets }), RULE_SHEETS);
  return {
    port,
    valueAt: async (sheet, address) => {
      const reading = await port.read({ kind: 'all' });
      const units = reading.ok ? reading.value.workbook.sheets : [];
      const bytes = port.resultBytes('');
      const results = bytes ? readWorkbook('', bytes).sheets : [];
      const cell = parseAddress(address);
      const row = [...units, ...results].find(({ name }) => name === sheet)?.rows.find((one) => one.row === cell?.row);
      const value = row?.cells.find(({ column }) => column === cell?.column)?.value ?? null;
      return typeof value === 'object' ? null : value;
    },
  };
});

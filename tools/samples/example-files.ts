import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { fillTemplate, WORKED_EXAMPLE } from '../../src/sample';
import { writeWorkbook } from '../../src/xlsx';

/** The worked example as the workbooks units would send: file name → bytes. */
export function exampleFiles(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const unit of DEFAULT_RULES.register) {
    const report = WORKED_EXAMPLE[unit.code];
    if (!report) continue;
    const sheet = fillTemplate(unit, report, DEFAULT_RULES, VI);
    const name = VI.files.report(unit.code, DEFAULT_RULES.settings.year);
    files.set(name, writeWorkbook({ title: VI.report.title, sheets: [sheet] }));
  }
  return files;
}

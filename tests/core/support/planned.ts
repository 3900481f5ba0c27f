import {
  type CellPlan,
  consolidate,
  type Consolidation,
  formatAddress,
  parseAddress,
  planResult,
  type Rules,
  type SheetPlan,
  type Unit,
  type WorkbookPlan,
} from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { perfect, readReport, type Rows } from './report';

/** A cell of a plan and where it stands. */
export interface Planned {
  readonly at: string;
  readonly row: number;
  readonly column: number;
  readonly cell: CellPlan;
}

export function cellsOf({ name, rows }: SheetPlan): Planned[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell ? [{ at: `${name}!${formatAddress({ row, column })}`, row, column, cell }] : [],
    ),
  );
}

export function sheetBy(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Where a link inside the workbook leads: a stored link, or our HYPERLINK formula. */
export function targetOf({ link, formula }: CellPlan): { readonly sheet: string; readonly cell: string } | null {
  if (link) return link.to === 'sheet' ? { sheet: link.sheet, cell: formatAddress(link.cell) } : null;
  const match = /^HYPERLINK\("#'((?:[^']|'')+)'!([A-Z]+\d+)"/.exec(formula ?? '');
  const [, sheet, cell] = match ?? [];
  return sheet !== undefined && cell !== undefined ? { sheet: sheet.replace(/''/g, "'"), cell } : null;
}

/** The cell of a plan at an address; undefined when there is none. */
export function cellAtAddress(plan: WorkbookPlan, sheet: string, address: string): CellPlan | null | undefined {
  const at = parseAddress(address);
  const found = plan.sheets.find(({ name }) => name === sheet);
  return at ? found?.rows[at.row]?.cells[at.column] : undefined;
}

/** Reports of every state there is: reached, failed, nothing arisen, blank, not to be trusted, rejected, not sent. */
export function mixed(rules: Rules = DEFAULT_RULES): Consolidation {
  const send = (code: string, changes: Rows = {}) => readReport(code, perfect(code, changes, rules), { rules });
  return consolidate(
    [
      send('TPHT'),
      send('DCNX', { D1: { total: 40, achieved: 30 }, C1: { total: 0, achieved: 0 } }),
      send('VHXH', { D1: { total: 5, achieved: 6 }, C1: {}, E1: null }),
      send('TCKT', { E1: { total: 40, achieved: 39, evidence: '=1+1', note: '@x' } }),
      send('MTTQ', { K1: { total: '12 hồ sơ', achieved: 12 } }),
      send('LD'),
      send('XA', { A1: { total: 16, achieved: 3, evidence: '1' }, A2: {}, B1: { total: 0, achieved: 0 } }),
    ],
    rules,
  );
}

export const planOf = (result: Consolidation): WorkbookPlan => planResult(result, VI);

/** Rules for a commune of this many units of one khối. */
export function rulesOfMany(count: number, bloc: string): Rules {
  const register = Array.from({ length: count }, (_, index): Unit => ({
    code: `DV${index + 1}`,
    name: `Đơn vị số ${index + 1}`,
    bloc,
    aliases: [],
    targets: null,
    active: true,
  }));
  return { ...DEFAULT_RULES, register };
}

/** A commune of this many units of khối II, with a report of each. */
export function manyUnits(count: number): Consolidation {
  const rules = rulesOfMany(count, 'II');
  const parsed = rules.register.map(({ code }, index) =>
    readReport(code, perfect(code, index % 3 === 0 ? { K1: { total: 40, achieved: 39 } } : {}, rules), { rules }),
  );
  return consolidate(parsed, rules);
}

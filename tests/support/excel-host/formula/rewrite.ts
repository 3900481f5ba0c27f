import { type Area, areaAt, formatArea, isWholeColumns, isWholeRows, parseArea } from '../model/area';
import { quoted, sameName, splitSheet } from '../model/sheet-name';
import { type Token, tokensOf } from './tokens';

/** The sheet a reference names; null where it names none. */
const sheetOf = (token: Token): string | null => (token.sheet === '' ? null : splitSheet(`${token.sheet}A1`).sheet);

/** Puts something else for each reference of a formula; what is not a formula stays as it is. */
function eachReference(formula: string, replace: (token: Token) => string): string {
  const tokens = formula.startsWith('=') ? tokensOf(formula.slice(1)) : null;
  if (!tokens) return formula;
  const text = tokens.map((token) => {
    if (token.kind === 'reference' || token.kind === 'error') return replace(token);
    return token.kind === 'name' && token.text.includes('!') ? replaceInName(token, replace) : token.text;
  });
  return `=${text.join('')}`;
}

/** Sheet!name, the name of one sheet. */
function replaceInName(token: Token, replace: (token: Token) => string): string {
  const at = token.text.lastIndexOf('!') + 1;
  return replace({ kind: 'name', sheet: token.text.slice(0, at), text: token.text.slice(at) });
}

export function renameSheet(formula: string, from: string, to: string): string {
  return eachReference(formula, (token) => {
    const sheet = sheetOf(token);
    return sheet !== null && sameName(sheet, from) ? `${quoted(to)}!${token.text}` : token.sheet + token.text;
  });
}

export function dropSheet(formula: string, name: string): string {
  return eachReference(formula, (token) => {
    const sheet = sheetOf(token);
    return sheet !== null && sameName(sheet, name) ? '#REF!' : token.sheet + token.text;
  });
}

/** A formula as it reads when it is copied so many rows and columns further: what has a $ stays. */
export function moveReferences(formula: string, rows: number, columns: number): string {
  const shifted = (part: string): string => {
    const [, lockColumn = '', letters = '', lockRow = '', digits = ''] = /^(\$?)([a-z]*)(\$?)(\d*)$/i.exec(part) ?? [];
    const area = parseArea(`${letters || 'A'}${digits || '1'}`);
    const row = (area?.row ?? 0) + (lockRow || (digits !== '' && letters === '' && lockColumn) ? 0 : rows);
    const moved = area && areaAt(row, area.column + (lockColumn && letters ? 0 : columns), 1, 1);
    if (!moved) return '#REF!';
    const [, column = '', line = ''] = /^([A-Z]+)(\d+)$/.exec(formatArea(moved)) ?? [];
    return `${lockColumn}${letters ? column : ''}${lockRow}${digits ? line : ''}`;
  };
  return eachReference(formula, (token) => {
    if (token.kind !== 'reference') return token.sheet + token.text;
    const parts = token.text.split(':').map(shifted);
    return token.sheet + (parts.includes('#REF!') ? '#REF!' : parts.join(':'));
  });
}

/** Rows put in (count above zero) or taken out before a row; null for what is gone with them. */
export function shiftArea(area: Area, at: number, count: number): Area | null {
  if (isWholeColumns(area)) return area;
  const last = area.row + area.rows;
  const moved = (row: number): number => (row >= at ? Math.max(at, row + count) : row);
  const row = moved(area.row);
  return areaAt(row, area.column, moved(last) - row, area.columns);
}

/** A formula after rows of a sheet were put in or taken out. `home` is the sheet the formula stands on. */
export function shiftReferences(formula: string, home: string, sheet: string, at: number, count: number): string {
  return eachReference(formula, (token) => {
    const area = parseArea(token.text);
    if (!area || !sameName(sheetOf(token) ?? home, sheet)) return token.sheet + token.text;
    const moved = shiftArea(area, at, count);
    return token.sheet + (moved ? withMarks(moved, token.text) : '#REF!');
  });
}

/** An area written with the $ it had before. */
function withMarks(area: Area, before: string): string {
  if (isWholeRows(area)) return before.includes('$') ? formatArea(area, true) : formatArea(area);
  const marks = before.split(':').map((part) => [part.startsWith('$'), /.\$/.test(part)] as const);
  const cells = formatArea(area).split(':');
  return cells
    .map((cell, at) => {
      const [column, row] = marks[at] ?? marks[0] ?? [false, false];
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      return `${column ? '$' : ''}${letters}${row ? '$' : ''}${digits}`;
    })
    .join(':');
}

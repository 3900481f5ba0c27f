import { PAINTS } from '../core';
import type { MarkGroup } from './memory';

/**
 * Our marks are conditional formats, so that no cell of a user is changed and taking them away leaves each exactly as it
 * was. This formula always holds, and is how we know our own: N of a text is 0.
 */
const SIGNATURE = '=N("ThiDuaCCHC")=0';

/**
 * As typed, whatever spaces Excel gives back. A rule without a formula is ours too, of a run that was cut off between
 * adding it and giving it one: Excel lets nobody make such a rule.
 */
const isSignature = (formula: string): boolean => ['', SIGNATURE].includes(formula.replace(/\s/g, ''));

/** A text in a number format; a quotation mark cannot stand in it. */
const quoted = (text: string): string => `"${text.replace(/"/g, '')}"`;

/** Shows a sign before or after a text; numbers keep the look of General, and marks with a sign stand on texts only. */
function signFormat({ before, after }: MarkGroup): string {
  const text = `${before === null ? '' : quoted(before)}@${after === null ? '' : quoted(after)}`;
  return `General;-General;General;${text}`;
}

/** Adds one mark and queues the loading of its id. */
export function addMark(sheet: Excel.Worksheet, group: MarkGroup): Excel.ConditionalFormat {
  const format = sheet.getRanges(group.areas).conditionalFormats.add('Custom');
  format.custom.rule.formula = SIGNATURE;
  format.custom.format.fill.color = `#${PAINTS[group.paint].fill}`;
  if (group.before !== null || group.after !== null) format.custom.format.numberFormat = signFormat(group);
  format.load('id');
  return format;
}

/** A conditional format of a sheet: a user's, or a mark of ours. */
export interface ListedFormat {
  readonly id: string;
  readonly type: string;
}

/** Queues the list of a sheet's conditional formats; call the result after the next sync. */
export function listFormats(sheet: Excel.Worksheet): () => ListedFormat[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  return () => formats.items.map(({ id, type }) => ({ id, type }));
}

/** Which conditional formats of a sheet are marks of ours, as far as that was found out. */
export class MarkLedger {
  private readonly ours = new Map<string, ReadonlySet<string>>();
  private readonly others = new Map<string, ReadonlySet<string>>();

  /** Ids of a sheet's marks among the listed; whatever `unknown` names must have been asked about before. */
  marksIn(sheet: string, listed: readonly ListedFormat[]): string[] {
    return listed.map(({ id }) => id).filter((id) => this.ours.get(sheet)?.has(id));
  }

  /** Those that may be ours: formats by formula that were neither made by this session nor looked at by it. */
  unknown(sheet: string, listed: readonly ListedFormat[]): string[] {
    return listed
      .filter(({ id, type }) => type === 'Custom' && !this.ours.get(sheet)?.has(id) && !this.others.get(sheet)?.has(id))
      .map(({ id }) => id);
  }

  /** Queues the question whose these are; call the result after the next sync. */
  ask(sheet: Excel.Worksheet, name: string, ids: readonly string[]): () => void {
    const { conditionalFormats } = sheet.getRange();
    const rules = ids.map((id) => ({ id, rule: conditionalFormats.getItem(id).custom.rule }));
    for (const { rule } of rules) rule.load('formula');
    return () => {
      for (const { id, rule } of rules) {
        const list = isSignature(rule.formula) ? this.ours : this.others;
        list.set(name, new Set([...(list.get(name) ?? []), id]));
      }
    };
  }

  replace(sheet: string, ids: readonly string[]): void {
    this.ours.set(sheet, new Set(ids));
  }
}

import type { Happening } from '../model/book';
import { Region } from '../model/region';
import { parseArea } from '../model/area';
import type { EventEntry } from './bridge';
import { type Desk, remote } from './remote';

/** office.js's numbers of events. */
const TYPES: Readonly<Record<Happening['kind'], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  deleted: 15,
};

const CATEGORY = 65_536;

/** A range the handler may ask for. */
function reference(desk: Desk, { kind, sheet, detail }: Happening): string {
  const { address } = detail;
  const area = kind === 'changed' && typeof address === 'string' ? parseArea(address) : null;
  if (!area) return '';
  const id = desk.book.newId('event');
  desk.references.set(id, remote('Range', new Region(sheet, [area])));
  return id;
}

/** What happened, for those who listen to it: on the sheet, or on any. */
export function eventsOf(desk: Desk): EventEntry[] {
  const entries: EventEntry[] = [];
  for (const happening of desk.book.happenings.splice(0)) {
    const { kind, sheet, detail } = happening;
    const common = kind === 'changed' ? { source: 'Local', shiftDirection: 'None', triggerSource: 'Unknown' } : {};
    for (const target of [sheet.id, 'Workbook']) {
      if (!desk.listeners.has(`${kind} ${target}`)) continue;
      const referenceId = reference(desk, happening);
      const message = { ...common, ...detail, worksheetId: sheet.id, referenceId };
      entries.push([CATEGORY, TYPES[kind], target, JSON.stringify(message), entries.length]);
    }
  }
  return entries;
}

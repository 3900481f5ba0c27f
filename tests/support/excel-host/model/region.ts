import { fail } from '../errors';
import { type Area, cellCount, formatArea, isUnbounded } from './area';
import type { Sheet } from './book';
import { quoted } from './sheet-name';

/** Cells of a sheet that somebody holds on to: a range, or several. It follows its cells when rows come or go. */
export class Region {
  constructor(
    readonly sheet: Sheet,
    public areas: readonly Area[],
  ) {}

  get area(): Area {
    if (this.sheet.deleted) fail('ItemNotFound', 'The sheet of this range does not exist any more.');
    return this.areas[0] ?? fail('InvalidReference', 'The cells of this range do not exist any more.');
  }

  get address(): string {
    return this.areas.map((area) => `${quoted(this.sheet.name)}!${formatArea(area)}`).join(',');
  }

  get cellCount(): number {
    const count = this.areas.reduce((sum, area) => sum + cellCount(area), 0);
    return count > 2_147_483_647 ? -1 : count;
  }

  get isUnbounded(): boolean {
    return this.areas.some(isUnbounded);
  }
}

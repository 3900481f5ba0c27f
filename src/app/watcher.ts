import type { SheetPlace } from '../core';
import { sheetKey } from './places';
import type { WorkbookPort } from './port';

/** So long after the last stroke a sheet is read again, in milliseconds. */
const QUIET = 600;

/** And so long after it could not be read, while a cell is being typed in. */
const RETRY = 2000;

/** How often what cannot be read is tried again: typing ends, and a sheet that is gone stays gone. */
const TRIES = 5;

/** Sheets that were typed into; null among them: sheets came or went. */
export type Changed = readonly (SheetPlace | null)[];

/** Collects the sheets that were changed and hands them over together, when it has been quiet for a while. */
export class Watcher {
  private readonly changed = new Map<string, { readonly sheet: SheetPlace | null; readonly tries: number }>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stop: (() => Promise<void>) | null = null;

  /** @param follow resolves to false when they are to be tried again later */
  constructor(private readonly follow: (sheets: Changed) => Promise<boolean>) {}

  /** Does nothing while it watches already. Where it cannot, the next time may do. */
  async start(port: WorkbookPort): Promise<void> {
    if (this.stop) return;
    const watching = await port.watch((sheet) => {
      this.changed.set(sheet ? sheetKey(sheet) : '', { sheet, tries: 0 });
      this.wake(QUIET);
    });
    if (watching.ok) this.stop = watching.value;
  }

  /** The workbook's program started again, and has forgotten who listens. */
  lost(): void {
    this.stop = null;
  }

  async end(): Promise<void> {
    clearTimeout(this.timer);
    await this.stop?.();
    this.stop = null;
  }

  private wake(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.work(), after);
  }

  private async work(): Promise<void> {
    const tried = [...this.changed];
    this.changed.clear();
    if (await this.follow(tried.map(([, { sheet }]) => sheet))) return;
    for (const [key, { sheet, tries }] of tried) {
      // Typed into meanwhile: it is in the list anew.
      if (tries < TRIES && !this.changed.has(key)) this.changed.set(key, { sheet, tries: tries + 1 });
    }
    if (this.changed.size > 0) this.wake(RETRY);
  }
}

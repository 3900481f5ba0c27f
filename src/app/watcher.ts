import type { WorkbookPort } from './port';

/** So long after the last stroke a sheet is read again, in milliseconds. */
const QUIET = 600;

/** And so long after it could not be read, while a cell is being typed in. */
const RETRY = 2000;

/** How often a sheet that cannot be read is tried again: typing ends, and a sheet that is gone stays gone. */
const TRIES = 5;

/** Collects the sheets that were changed and hands each over once, when it has been quiet for a while. */
export class Watcher {
  private readonly changed = new Map<string | null, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stop: (() => Promise<void>) | null = null;

  /** @param follow resolves to false when the sheet is to be tried again later */
  constructor(private readonly follow: (sheet: string | null) => Promise<boolean>) {}

  async start(port: WorkbookPort): Promise<void> {
    if (this.stop) return;
    this.stop = await port.watch((sheet) => {
      this.changed.set(sheet, 0);
      this.wake(QUIET);
    });
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
    const [first] = this.changed;
    if (!first) return;
    const [sheet, tries] = first;
    this.changed.delete(sheet);
    const done = await this.follow(sheet);
    // Typed into meanwhile: it is in the list anew.
    if (!done && !this.changed.has(sheet) && tries < TRIES) this.changed.set(sheet, tries + 1);
    if (this.changed.size > 0) this.wake(done ? 0 : RETRY);
  }
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { OpenPage } from './open-page';

/** A file as a test gives it. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The page without Excel, open in a browser. */
export class WebPage extends OpenPage {
  constructor(
    page: Page,
    found: string[],
    /** A context of somebody else's is left open with its page closed. */
    private readonly isGuest: boolean,
  ) {
    super(page, found);
  }

  /** Chooses files as the dialog of the button does. */
  async choose(files: readonly (string | Given)[]): Promise<void> {
    const payload = files.map((file) => {
      const { name, bytes } =
        typeof file === 'string' ? { name: file.split('/').at(-1) ?? '', bytes: readFileSync(file) } : file;
      return { name, mimeType: '', buffer: Buffer.from(bytes) };
    });
    await this.page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(payload);
  }

  /** Lets files and folders of the disk fall on the page, as the system's own drag and drop does. */
  async drop(...paths: readonly string[]): Promise<void> {
    const cdp = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: paths.map((path) => resolve(path)), dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', { type, x: 100, y: 300, data });
    }
    await cdp.detach();
  }

  /** Does something that saves a file, and gives the file. */
  async saved(act: () => Promise<unknown>): Promise<Saved> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** The text of a cell of the sheet that is shown, "" where there is none. */
  cell(address: string): Promise<string> {
    return this.page.locator(`[data-cell="${address}"]`).innerText();
  }

  override close(): Promise<void> {
    return this.isGuest ? this.page.close() : super.close();
  }
}

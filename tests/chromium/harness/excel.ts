import type { Page } from 'playwright-core';
import type { Command } from '../../../src/commands/names';
import { until } from './until';

/** A mark of ours: a conditional format of one colour. Rows and columns count from 0. */
interface Mark {
  readonly fill: string;
  readonly areas: readonly { readonly row: number; readonly column: number; readonly rows: number }[];
}

/** How our marks are known (src/excel/conditional-formats.ts). */
const SIGNATURE = 'ThiDuaCCHC';

/** The Excel behind the page: what a user does in it, and what stands in the workbook. */
export class Excel {
  constructor(private readonly page: Page) {}

  /** A mark of everything that can be seen of the workbook: the same as long as nothing was changed. */
  fingerprint(): Promise<string> {
    return this.page.evaluate(async () => {
      const bytes = new TextEncoder().encode(JSON.stringify(window.excelHost.dump()));
      const digest = await crypto.subtle.digest('SHA-256', bytes);
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    });
  }

  /** Sheets a user sees, in order. */
  sheets(): Promise<string[]> {
    return this.page.evaluate(() =>
      window.excelHost.book.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name),
    );
  }

  value(sheet: string, cell: string): Promise<string | number | boolean> {
    return this.page.evaluate(([name, address]) => window.excelHost.value(name, address), [sheet, cell] as const);
  }

  /** Sheet and cell the user stands on, as "TPHT!E10". */
  place(): Promise<string> {
    return this.page.evaluate(() => {
      const { name, selection } = window.excelHost.book.active;
      return `${name}!${String.fromCharCode(65 + selection.column)}${selection.row + 1}`;
    });
  }

  /** Waits until the user stands there. */
  isAt(place: string): Promise<void> {
    return until(
      async () => (await this.place()) === place,
      async () => `${place}, at ${await this.place()}`,
    );
  }

  /** The sheets that carry marks of ours, and which colour each marked area has. */
  marks(): Promise<Readonly<Record<string, readonly Mark[]>>> {
    return this.page.evaluate((signature) => {
      const marked = window.excelHost.book.sheets.map(({ name, formats }) => {
        const ours = formats.filter(({ rule }) => JSON.stringify(rule).includes(signature));
        return [name, ours.map(({ look, areas }) => ({ fill: String(look.fill), areas }))] as const;
      });
      return Object.fromEntries(marked.filter(([, marks]) => marks.length > 0));
    }, SIGNATURE);
  }

  /** Types as a user does. */
  type(sheet: string, cell: string, typed: string | number): Promise<void> {
    return this.page.evaluate(([name, address, value]) => window.excelHost.type(name, address, value), [
      sheet,
      cell,
      typed,
    ] as const);
  }

  /** A sheet of the user's own, with something in its first cell. */
  addSheet(name: string, text: string): Promise<void> {
    return this.page.evaluate(([sheet, value]) => void window.excelHost.addSheet(sheet, { cells: { A1: value } }), [
      name,
      text,
    ] as const);
  }

  activate(sheet: string): Promise<void> {
    return this.page.evaluate((name) => {
      const host = window.excelHost;
      host.act((book) => book.activate(host.sheet(name)));
    }, sheet);
  }

  /** The user begins to type in a cell, or ends it. */
  setEditing(editing: boolean): Promise<void> {
    return this.page.evaluate((now) => window.excelHost.setEditing(now), editing);
  }

  restart(): Promise<void> {
    return this.page.evaluate(() => window.excelHost.restart());
  }

  recover(): Promise<void> {
    return this.page.evaluate(() => window.excelHost.recover());
  }

  /** Presses a button of the ribbon; resolves when the command says it has completed. */
  pressRibbon(name: Command): Promise<void> {
    return this.page.evaluate((command) => window.excelControls.invokeCommand(command), name);
  }

  /** How often the page asked to be shown, and as what. */
  shown(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.excelControls.shown);
  }

  /** A user changes Office's theme, and comes back to the pane. */
  setOfficeBackground(background: string): Promise<void> {
    return this.page.evaluate((color) => {
      Object.assign(window.excelOptions.office, { background: color });
    }, background);
  }

  /** What was asked that the host does not know; null also where there is no Excel at all. */
  missing(): Promise<string | null> {
    return this.page.evaluate(() => (window as Partial<Window>).excelHost?.missing ?? null);
  }
}

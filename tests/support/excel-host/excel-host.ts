import { parseAddress } from '../../../src/core';
import { fail } from './errors';
import { recalculate } from './formula/evaluate';
import { Book, type BookOptions, type Happening, type Sheet } from './model/book';
import { plainValue, type Value } from './model/cell';
import { addContent, setFormulaValue, type SheetContent, typeInto } from './model/content';
import { dumpBook, type DumpOptions } from './model/dump';
import type { Json } from './model/json';
import { shownText } from './model/shown-text';
import { type Bridge, makeBridge } from './wire/bridge';
import { eventsOf } from './wire/events';
import type { Fault } from './wire/faults';
import type { Desk } from './wire/remote';
import { type LogEntry, Service, type ServiceOptions } from './wire/service';

export interface HostOptions extends Partial<BookOptions & ServiceOptions> {
  /** What isSetSupported says; office.js then refuses whatever is newer. */
  readonly apiVersion?: '1.9' | '1.15';
}

const MEGABYTES_5 = 5 * 1024 * 1024;
const WAIT_FOR_CELL_EDIT = 64;

const DEFAULTS: BookOptions & ServiceOptions = {
  readOnly: false,
  structureProtected: false,
  settingsQuota: Infinity,
  year: 2024,
  apostropheInTextCells: 'strip',
  requestLimit: MEGABYTES_5,
  responseLimit: MEGABYTES_5,
};

/** An Excel in memory: office.js talks to its bridge, the test to everything else. */
export class ExcelHost {
  readonly book: Book;
  readonly apiVersion: '1.9' | '1.15';
  readonly bridge: Bridge;
  private readonly service: Service;
  private readonly desk: Desk;
  private readonly waiting: (() => void)[] = [];
  private readonly tell: (entries: ReturnType<typeof eventsOf>) => void;

  constructor({ apiVersion = '1.9', ...options }: HostOptions = {}) {
    const all = { ...DEFAULTS, ...options };
    this.apiVersion = apiVersion;
    this.book = new Book(all);
    this.desk = { book: this.book, references: new Map(), listeners: new Set() };
    this.service = new Service(this.desk, all);
    const bridge = makeBridge((body, flags) => this.answer(body, flags));
    this.bridge = bridge;
    this.tell = (entries) => bridge.tell(entries);
  }

  /** Answers one request; the seam every way to office.js ends in. */
  answer(body: string, flags = 0): string | Promise<string> {
    if (this.service.editing && (flags & WAIT_FOR_CELL_EDIT) !== 0) {
      return new Promise<void>((resolve) => this.waiting.push(resolve)).then(() => this.answer(body, flags));
    }
    const answer = this.service.answer(body);
    this.raise();
    return answer;
  }

  /** Where events go besides the bridge. */
  onEvents: ((entries: ReturnType<typeof eventsOf>) => void) | null = null;

  /** Tells what has happened to those who listen, once the answer is on its way. */
  private raise(): void {
    const entries = eventsOf(this.desk);
    if (entries.length === 0) return;
    setTimeout(() => {
      this.tell(entries);
      this.onEvents?.(entries);
    }, 0);
  }

  /** The sheet of this name; a test that names another one is wrong. */
  sheet(name: string): Sheet {
    return this.book.find(name) ?? fail('ItemNotFound', `There is no sheet ${name}.`);
  }

  /** A sheet as it stood in the file when it was opened. */
  addSheet(name: string, content: SheetContent = {}): Sheet {
    const sheet = addContent(this.book, name, content);
    this.settle();
    return sheet;
  }

  /** Puts many sheets into the file; formulas are computed once, when all are there. */
  fill(build: () => void): void {
    this.filling = true;
    build();
    this.filling = false;
    this.settle();
  }

  private filling = false;

  /** Ends what was put into the file directly: formulas have their values, and nobody is told. */
  settle(): void {
    if (this.filling) return;
    this.book.needsRecalculation = true;
    recalculate(this.book);
    this.book.happenings.splice(0);
  }

  /** Types as a user does, protection and all; listeners are told. */
  type(sheet: string, address: string, value: Json): void {
    this.act(() => typeInto(this.sheet(sheet), address, value));
  }

  /** Anything else a user or Excel itself does to the workbook; listeners are told. */
  act(change: (book: Book) => void): void {
    change(this.book);
    this.book.isDirty = true;
    recalculate(this.book);
    this.raise();
  }

  /** An event without anything having happened. */
  raiseEvent(kind: Happening['kind'], sheet: string, detail: Happening['detail'] = {}): void {
    this.book.happenings.push({ kind, sheet: this.sheet(sheet), detail });
    this.raise();
  }

  /** What a formula comes to that this host cannot compute. */
  setFormulaValue(sheet: string, address: string, value: Value): void {
    const { row, column } = parseAddress(address) ?? fail('InvalidArgument', `Not an address: ${address}`);
    setFormulaValue(this.sheet(sheet), row, column, value);
    recalculate(this.book);
  }

  value(sheet: string, address: string): string | number | boolean {
    const { row, column } = parseAddress(address) ?? fail('InvalidArgument', `Not an address: ${address}`);
    return plainValue(this.sheet(sheet).grid.cellAt(row, column).value);
  }

  text(sheet: string, address: string): string {
    const { row, column } = parseAddress(address) ?? fail('InvalidArgument', `Not an address: ${address}`);
    const { value, look } = this.sheet(sheet).grid.cellAt(row, column);
    return shownText(value, look.numberFormat);
  }

  dump(options: DumpOptions = {}): Json {
    return dumpBook(this.book, options);
  }

  get log(): readonly LogEntry[] {
    return this.service.log;
  }

  /** Requests somebody waited for. */
  get trips(): number {
    return this.service.log.filter(({ kind }) => kind === 'batch').length;
  }

  resetLog(): void {
    this.service.log = [];
  }

  /** How many ranges office.js holds on to. */
  get held(): number {
    return this.desk.references.size;
  }

  /** What was asked that this host does not know; null if all is well. */
  get missing(): string | null {
    return this.service.missing?.message ?? null;
  }

  failNext(fault: Fault): void {
    this.service.faults.plan(1, fault);
  }

  /** `n`: 1 for the next request. */
  failAt(n: number, fault: Fault): void {
    this.service.faults.plan(n, fault);
  }

  /** Does something just before the n-th request from now is looked at: what a user does between two of ours. */
  before(n: number, act: () => void): void {
    this.service.faults.hook(n, act);
  }

  clearFaults(): void {
    this.service.faults.clear();
  }

  /** The user begins to type in a cell, or ends it; requests that wait for that go on. */
  setEditing(editing: boolean): void {
    this.service.editing = editing;
    if (!editing) for (const go of this.waiting.splice(0)) go();
  }

  /** Excel starts again: whatever was held is gone, and every request fails until it is back. */
  restart(): void {
    this.service.down = true;
    this.desk.references.clear();
    this.desk.listeners.clear();
  }

  recover(): void {
    this.service.down = false;
  }
}

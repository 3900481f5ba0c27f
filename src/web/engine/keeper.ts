import { clear, createStore, delMany, entries, setMany, type UseStore } from 'idb-keyval';
import type { PageState } from '../../app';
import type { Correction } from '../../core';

/** What is kept between two visits besides the files themselves. */
export interface KeptDesk {
  readonly corrections: readonly Correction[];
  /** A ranking had been made of just these figures. */
  readonly ranked: boolean;
}

export interface Kept extends KeptDesk {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

type Keeping = PageState['keeping'];

/** Name of the database, and of the lock that the one tab holds which keeps its work there. */
const NAME = 'thi-dua-cchc';

/** A reload begins before the page it replaces has ended; so long it is waited for, in milliseconds. */
const PATIENCE = 2000;

const DESK = 'desk';
const FILE = 'file:';

/** Resolves to true when this tab has the lock, which it holds until it is closed. */
function holdLock(): Promise<boolean> {
  return new Promise((resolve) => {
    const held = (): Promise<never> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    navigator.locks.request(NAME, { signal: AbortSignal.timeout(PATIENCE) }, held).catch(() => resolve(false));
  });
}

/** Keeps the work in the browser's own database, so that it survives a reload or a crash; nothing is sent anywhere. */
export class Keeper {
  keeping: Keeping = 'unable';
  private store: UseStore | null = null;
  /** What stands in the database, so that only what changed is written. */
  private written = new Map<string, Uint8Array>();
  private last: Promise<void> = Promise.resolve();

  /** What was kept; null when there is nothing, or when it cannot be had. */
  async open(): Promise<Kept | null> {
    try {
      // Opened again after it was stopped, this tab holds it already.
      if (!this.store && !(await holdLock())) {
        this.keeping = 'elsewhere';
        return null;
      }
      this.store = createStore(NAME, 'work');
      const all = new Map(await entries<string, unknown>(this.store));
      this.keeping = 'kept';
      return this.unpack(all);
    } catch {
      // Private windows and strict settings of a browser keep nothing.
      this.store = null;
      return null;
    }
  }

  /** One after the other; resolves when it is kept, or when it is known that it cannot be. */
  keep(kept: Kept): Promise<void> {
    this.last = this.last.then(() => this.write(kept));
    return this.last;
  }

  forget(): Promise<void> {
    this.last = this.last.then(async () => {
      this.written.clear();
      if (this.store) await clear(this.store);
    });
    return this.last;
  }

  private unpack(all: ReadonlyMap<string, unknown>): Kept | null {
    const desk = all.get(DESK) as KeptDesk | undefined;
    if (!desk) return null;
    // Written here and by nobody else: names and their bytes.
    const files = [...all].filter(([key]) => key.startsWith(FILE)) as [string, Uint8Array<ArrayBuffer>][];
    this.written = new Map(files);
    return { ...desk, files: new Map(files.map(([key, bytes]) => [key.slice(FILE.length), bytes])) };
  }

  private async write({ files, ...desk }: Kept): Promise<void> {
    const { store } = this;
    if (!store) return;
    const wanted = new Map([...files].map(([name, bytes]) => [FILE + name, bytes]));
    const gone = [...this.written.keys()].filter((key) => !wanted.has(key));
    const changed = [...wanted].filter(([key, bytes]) => this.written.get(key) !== bytes);
    try {
      // One transaction writes it all or nothing; what is left over is no part of the desk any more.
      await setMany([...changed, [DESK, { ...desk, names: [...files.keys()] }]], store);
      if (gone.length > 0) await delMany(gone, store);
      this.written = wanted;
      this.keeping = 'kept';
    } catch {
      this.keeping = 'no-room';
    }
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GivenFile } from '../../../src/app';
import { Engine } from '../../../src/web/engine/engine';
import type { Keeper, Kept } from '../../../src/web/engine/keeper';

/** What a browser's database does for the engine, in memory. */
export class FakeKeeper implements Pick<Keeper, 'keeping' | 'open' | 'keep' | 'forget'> {
  keeping: Keeper['keeping'] = 'kept';

  constructor(public kept: Kept | null = null) {}

  open(): Promise<Kept | null> {
    return Promise.resolve(this.kept);
  }

  keep(kept: Kept): Promise<void> {
    this.kept = kept;
    return Promise.resolve();
  }

  forget(): Promise<void> {
    this.kept = null;
    return Promise.resolve();
  }
}

export async function openEngine(keeper = new FakeKeeper()): Promise<Engine> {
  // The engine uses only what the fake has.
  const engine = new Engine(keeper as unknown as Keeper);
  await engine.open();
  return engine;
}

export const given = (name: string, content: Uint8Array<ArrayBuffer> | string): GivenFile => ({
  name,
  content: new Blob([content]),
});

/** The worked example as its units sent it. */
export const exampleFiles = (): GivenFile[] => filesIn('samples/vi-du');

export const filesIn = (folder: string): GivenFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => given(name, new Uint8Array(readFileSync(join(folder, name)))));

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type ParsedWorkbook, reportReader, type Rules } from '../core';
import type { InputFile } from './input-files';
import { letBooksGo } from './memory';
import { Progress } from './progress';
import { readReport } from './read-file';

/** Files taken at once: enough that handing them over costs nothing, few enough to share evenly. */
const BATCH = 10;

/** Fewer files than this for each further core are read sooner than a worker has started. */
const FILES_A_CORE = 40;

/** More readers than this wait for the disk, and each holds a heap of its own. */
const MOST_CORES = 4;

/** Built beside the program (webpack.config.js). */
const WORKER = 'read-worker.cjs';

/** The files still to be read, and what has been read: shared by all readers of a run. */
class Queue {
  readonly parsed: ParsedWorkbook[] = [];
  private taken = 0;
  private readonly progress: Progress;

  constructor(private readonly files: readonly InputFile[]) {
    this.progress = new Progress(files.length);
  }

  take(): readonly InputFile[] {
    return this.files.slice(this.taken, (this.taken += BATCH));
  }

  keep(parsed: readonly ParsedWorkbook[]): void {
    this.parsed.push(...parsed);
    this.progress.step(this.parsed.length);
  }
}

async function readHere(queue: Queue, rules: Rules): Promise<void> {
  const parse = reportReader(rules);
  for (let batch = queue.take(); batch.length > 0; batch = queue.take()) {
    queue.keep(batch.map((file) => readReport(file, parse)));
    letBooksGo(batch.length);
    // The other readers are heard in between.
    await setImmediate();
  }
}

/** Lets a worker take batches until none is left; one that dies takes the run with it, as a bug. */
async function readThere(queue: Queue, rules: Rules): Promise<void> {
  const worker = new Worker(join(__dirname, WORKER), { workerData: rules });
  try {
    await new Promise<void>((resolve, reject) => {
      const next = (): void => {
        const batch = queue.take();
        if (batch.length > 0) worker.postMessage(batch);
        else resolve();
      };
      worker.on('message', (parsed: readonly ParsedWorkbook[]) => {
        queue.keep(parsed);
        next();
      });
      worker.on('error', reject);
      next();
    });
  } finally {
    await worker.terminate();
  }
}

/**
 * Reads, keeps the counts and lets the book go: memory does not grow with the size of the books. Many files are read
 * on several cores, this one among them; the result does not depend on who was first (consolidate.ts).
 */
export async function readReports(files: readonly InputFile[], rules: Rules): Promise<ParsedWorkbook[]> {
  const queue = new Queue(files);
  const cores = Math.min(availableParallelism(), MOST_CORES, Math.ceil(files.length / FILES_A_CORE));
  const others = Array.from({ length: cores - 1 }, () => readThere(queue, rules));
  await Promise.all([readHere(queue, rules), ...others]);
  return queue.parsed;
}

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ParsedWorkbook, reportReader, type Rules } from '../core';
import type { InputFile } from './input-files';
import { Progress } from './progress';
import { readReport } from './read-file';

/** Files handed to a worker at once: enough that the handing over costs nothing, few enough to share evenly. */
const BATCH = 10;

/** Below this a second worker takes longer to start than it saves. */
const FILES_A_WORKER = 30;

const MOST_WORKERS = 4;

/** Lets one worker take batches until none is left; a worker that dies takes the run with it, as a bug. */
function drain(
  worker: Worker,
  take: () => readonly InputFile[],
  keep: (parsed: readonly ParsedWorkbook[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const batch = take();
      if (batch.length > 0) worker.postMessage(batch);
      else resolve();
    };
    worker.on('message', (parsed: readonly ParsedWorkbook[]) => {
      keep(parsed);
      next();
    });
    worker.on('error', reject);
    next();
  });
}

async function readInWorkers(files: readonly InputFile[], rules: Rules, count: number): Promise<ParsedWorkbook[]> {
  const progress = new Progress(files.length);
  const parsed: ParsedWorkbook[] = [];
  let taken = 0;
  const take = (): readonly InputFile[] => files.slice(taken, (taken += BATCH));
  const keep = (batch: readonly ParsedWorkbook[]): void => {
    parsed.push(...batch);
    progress.step(parsed.length);
  };
  const script = join(__dirname, 'read-worker.cjs');
  const workers = Array.from({ length: count }, () => new Worker(script, { workerData: rules }));
  try {
    await Promise.all(workers.map((worker) => drain(worker, take, keep)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return parsed;
}

/**
 * Reads, keeps the counts and lets the book go: memory does not grow with the size of the books. Many files are read
 * on several cores; the result does not depend on who was first (consolidate.ts).
 */
export async function readReports(files: readonly InputFile[], rules: Rules): Promise<ParsedWorkbook[]> {
  const workers = Math.min(availableParallelism(), MOST_WORKERS, Math.floor(files.length / FILES_A_WORKER));
  if (workers > 1) return readInWorkers(files, rules, workers);
  const parse = reportReader(rules);
  const progress = new Progress(files.length);
  return files.map((file, index) => {
    const parsed = readReport(file, parse);
    progress.step(index + 1);
    return parsed;
  });
}

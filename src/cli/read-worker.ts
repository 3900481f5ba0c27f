import { parentPort, workerData } from 'node:worker_threads';
import { reportReader, type Rules } from '../core';
import type { InputFile } from './input-files';
import { letBooksGo } from './memory';
import { readReport } from './read-file';

/** Reads batches of files for read-reports.ts, on a core of its own. `workerData` is the run's rules. */
const parse = reportReader(workerData as Rules);

parentPort?.on('message', (files: readonly InputFile[]) => {
  parentPort?.postMessage(files.map((file) => readReport(file, parse)));
  letBooksGo(files.length);
});

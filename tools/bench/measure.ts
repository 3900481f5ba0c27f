import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measurement {
  /** Wall clock, in seconds, program start included. */
  readonly seconds: number;
  /** Peak resident memory in megabytes (Linux); null where /proc does not tell. */
  readonly megabytes: number | null;
}

function peakOf(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Runs a program to its end and measures it; throws with its words when it fails. */
export function measure(command: string, args: readonly string[]): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    let megabytes: number | null = null;
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    // The high-water mark only grows, so looking often enough loses only the last moment.
    const timer = setInterval(() => {
      const peak = child.pid === undefined ? null : peakOf(child.pid);
      megabytes = peak ?? megabytes;
    }, 10);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, megabytes });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${said}`));
    });
  });
}

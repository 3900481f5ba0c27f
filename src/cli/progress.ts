import { CLI_WORDS as SAY } from '../messages';

/** Says how far reading has come, on a terminal only, at most ten times a second. */
export class Progress {
  private last = 0;

  constructor(private readonly total: number) {}

  step(done: number): void {
    const now = Date.now();
    if (!process.stderr.isTTY || (done < this.total && now - this.last < 100)) return;
    this.last = now;
    process.stderr.write(`\r${SAY.progress(done, this.total)}${done === this.total ? '\r\u001b[K' : ''}`);
  }
}

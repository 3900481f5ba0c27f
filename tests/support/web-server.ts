import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A script that serves the page. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has said, up to its address. */
  readonly said: string;
  readonly address: URL;
}

const running: ChildProcess[] = [];
afterAll(() => running.forEach((one) => one.kill('SIGKILL')));

/** Runs it until it has said its address; it is ended after the tests of the file. */
export async function run(script: string, port: string): Promise<Running> {
  const child = spawn(process.execPath, [script], { env: { ...process.env, PORT: port } });
  running.push(child);
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(text);
    const found = /^Mở trang \/ Open the page: (\S+) {3}Dừng \/ Stop: Ctrl\+C$/m.exec(said);
    if (found?.[1]) return { process: child, said, address: new URL(found[1]) };
  }
  throw new Error(`It ended without an address: ${said}`);
}

/** As Ctrl+C does. Resolves to the exit code. */
export async function stop({ process }: Running): Promise<unknown> {
  process.kill('SIGINT');
  const [code] = (await once(process, 'exit')) as unknown[];
  return code;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_FOLDERS, sampleFiles } from '../../tools/samples/sample-files';

const SAMPLES = join(__dirname, '../../samples');

/** Committed samples stay small: a folder of them is downloaded by everybody. */
const LARGEST = 300_000;

function filesBelow(folder: string): string[] {
  return readdirSync(join(SAMPLES, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : `${folder}/${entry.name}`,
  );
}

const made = sampleFiles();

describe('samples/', () => {
  it('holds the files that `npm run samples` makes, and no others', () => {
    expect(SAMPLE_FOLDERS.flatMap(filesBelow).sort()).toEqual([...made.keys()].sort());
  });

  it.each([...made.keys()])('%s is what `npm run samples` makes, byte for byte', (name) => {
    const bytes = made.get(name) ?? new Uint8Array();
    expect(Buffer.compare(readFileSync(join(SAMPLES, name)), bytes)).toBe(0);
  });

  it('is small', () => {
    const large = [...made].filter(([, bytes]) => bytes.length > LARGEST).map(([name]) => name);
    expect(large).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMUNE_CODE, consolidate, type Consolidation, formatAddress, reportReader, type Verdict } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { readWorkbook } from '../../src/xlsx';
import { FAULTS } from '../../tools/samples/faults';
import type { Fault } from '../../tools/samples/faults/fault';

const FOLDER = join(__dirname, '../../samples/loi');

/** The files as somebody would hand them over, read and consolidated. */
function resultOf({ name, files, inFolder }: Fault): Consolidation {
  const read = reportReader(DEFAULT_RULES);
  const folder = inFolder ? join(FOLDER, name) : FOLDER;
  const parsed = Object.keys(files).map((file) => read(readWorkbook(file, readFileSync(join(folder, file)))));
  return consolidate(parsed, DEFAULT_RULES);
}

type Found = Pick<Fault['issues'][number], 'severity' | 'code' | 'file' | 'sheet' | 'cell' | 'unit' | 'target' | 'raw'>;

const bySource = (a: Found, b: Found): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function foundIn({ issues }: Consolidation): Found[] {
  return issues
    .map(({ severity, code, file, sheet, cell, unit, target, raw }) => {
      const address = cell && formatAddress(cell);
      return { file, sheet, cell: address, severity, code, unit, target, raw };
    })
    .sort(bySource);
}

function expectedOf({ issues }: Fault): Found[] {
  return issues
    .map(({ severity, code, file, sheet, cell, unit, target, raw }) => {
      return { file, sheet, cell, severity, code, unit, target, raw };
    })
    .sort(bySource);
}

/** "pass 197/236", "pass 98.5%", "fail 7 (16)": a state with the figures it was taken from. */
function told({ state, achieved, base, total, rate }: Verdict): string {
  if (base !== null) return `${state} ${achieved}/${base}`;
  if (rate !== null) return `${state} ${rate}%`;
  return achieved === null ? state : `${state} ${achieved} (${total})`;
}

function verdictIn({ units, own }: Consolidation, place: string): string | undefined {
  const [code, target] = place.split(' ');
  const verdicts = code === COMMUNE_CODE ? own : units.find(({ unit }) => unit.code === code)?.verdicts;
  const verdict = verdicts?.find((candidate) => candidate.target === target);
  return verdict && told(verdict);
}

describe.each(FAULTS.map((fault) => [fault.name, fault] as const))('samples/loi/%s', (_, fault) => {
  const result = resultOf(fault);

  it('has exactly the issues it was made to have', () => {
    expect(foundIn(result)).toEqual(expectedOf(fault));
  });

  it('says what was found, what was expected and what to do', () => {
    for (const { words, code, file, sheet, cell, target } of fault.issues) {
      const found = result.issues.find(
        (issue) =>
          issue.code === code &&
          issue.file === file &&
          issue.sheet === sheet &&
          issue.target === target &&
          (issue.cell && formatAddress(issue.cell)) === cell,
      );
      const said = found ? VI.issue(found) : { found: '', expected: '', fix: '' };
      expect([said.found, said.expected, said.fix]).toEqual(words.map((part): unknown => expect.stringContaining(part)));
    }
  });

  it('leaves every target concerned in the right state', () => {
    const found = Object.keys(fault.verdicts).map((place) => [place, verdictIn(result, place)]);
    expect(Object.fromEntries(found)).toEqual(fault.verdicts);
  });
});

it('covers every row of input-faults.md that a file can carry', () => {
  // 26 is about the template's words.
  const rows = Array.from({ length: 25 }, (_, index) => index + 1);
  expect([...new Set(FAULTS.map(({ row }) => row))]).toEqual(rows);
});

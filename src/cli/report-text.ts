import { type Consolidation, formatAddress, type Issue, notSubmitted, type UnitResult } from '../core';
import { CLI_WORDS as SAY, severityCount, VI } from '../messages';

/** Columns as wide as their longest text; numbers and short codes to the right where `right` says so. */
function table(rows: readonly (readonly string[])[], right: readonly boolean[]): string {
  const widths = right.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const pad = (text: string, column: number): string => {
    const width = (widths[column] ?? 0) - [...text].length;
    return right[column] ? ' '.repeat(width) + text : text + ' '.repeat(width);
  };
  const line = (row: readonly string[]): string => row.map(pad).join('  ').trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const [header = [], ...body] = rows;
  return [line(header), rule, ...body.map(line)].join('\n');
}

const score = (value: number | null): string => (value === null ? '' : VI.rate(value).replace('%', ''));

/** The ranking as a table for a terminal. */
export function rankingTable(units: readonly UnitResult[]): string {
  const { columns, award } = VI.ranking;
  const rows = units
    .filter((result) => result.status === 'ranked')
    .map((result) => [
      String(result.rank ?? ''),
      result.unit.name,
      result.unit.bloc ?? '',
      `${result.passed}/${result.assessed}`,
      score(result.score),
      String(result.rankInBloc ?? ''),
      award(result.eligible),
    ]);
  if (rows.length === 0) return VI.ranking.noneRanked;
  const header = [
    columns.rank,
    columns.unit,
    columns.bloc,
    columns.counted,
    columns.score,
    columns.blocRank,
    columns.award,
  ];
  return table([header, ...rows], [true, false, false, true, true, true, false]);
}

/** The commune's targets, one a line. */
export function communeTable({ commune, rules }: Consolidation): string {
  const { columns } = VI.commune;
  const rows = commune.map((result) => {
    const target = rules.criteria.targets.find(({ id }) => id === result.target);
    return [
      result.target,
      target?.text ?? '',
      target ? VI.requirement(target) : '',
      result.achieved === null ? '' : `${result.achieved}/${result.base ?? result.total ?? ''}`,
      VI.states[result.state],
      result.complete ? '' : SAY.provisional,
    ];
  });
  const header = [columns.target, columns.text, columns.requirement, columns.achieved, columns.result, ''];
  return table([header, ...rows], [false, false, true, true, false, false]);
}

/** Issues grouped by file, each with its place, what was found, what was expected, what to do. */
export function issueList(issues: readonly Issue[]): string {
  return issues
    .map((found) => {
      const { found: what, expected, fix } = VI.issue(found);
      const where = SAY.where(found.file, found.sheet, found.cell && formatAddress(found.cell));
      return `${where}\n  ${SAY.issueLine(VI.severities[found.severity], what, expected, fix)}`;
    })
    .join('\n');
}

/** Who is not in the ranking, and why. */
export function unrankedList(result: Consolidation): string[] {
  const unranked = result.units.filter(({ status }) => status === 'unranked');
  const silent = notSubmitted(result).map((unit) => unit.name);
  return [
    ...(unranked.length > 0
      ? [SAY.notRanked, ...unranked.map((unit) => `  ${unit.unit.name}: ${VI.status(unit)}`)]
      : []),
    ...(silent.length > 0 ? [SAY.notSubmitted(silent.join('; '))] : []),
  ];
}

export function summary(files: number, { units, issues }: Consolidation): string {
  const reported = units.filter((result) => result.status !== 'not-submitted').length;
  return SAY.summary(files, reported, severityCount(issues));
}

import {
  type AwardConclusion,
  type AwardResult,
  type CommuneResult,
  type Consolidation,
  shownScore,
  type State,
  STATES,
  type Target,
  type UnitResult,
} from '../../core';
import { figuresText } from './figures';
import { fixed, number } from './numbers';
import { standoutLines } from './pane/standouts';
import { requirementWords } from './report';
import { reasonWords, STATE_WORDS } from './states';

const RULES_AT_FAULT =
  'Quy định ở các trang Thiết lập, Đơn vị, Tiêu chí còn lỗi nên chưa tổng hợp được; đề nghị sửa quy định trước.';

const BY_DEFAULT =
  'Cách chấm điểm, xếp hạng và xét khen thưởng nêu trên theo phương án mặc định, Hội đồng TĐKT xã quyết định.';

/** As far down the ranking is told in words; the sheet has all of it. */
const LAST_TOLD_RANK = 3;

/** Names of units have commas in them. */
const listed = (texts: readonly string[]): string => texts.join('; ');

const namesOf = (results: readonly Pick<UnitResult, 'unit'>[]): string => listed(results.map(({ unit }) => unit.name));

const item = (text: string): string => `- ${text}.`;

function turnout({ rules: { settings }, units }: Consolidation): string {
  const sent = units.filter(({ status }) => status !== 'not-submitted').length;
  const ranked = units.filter(({ status }) => status === 'ranked').length;
  return (
    `Năm ${settings.year}, xã ${settings.commune} có ${number(sent)}/${number(units.length)} đơn vị gửi báo cáo kết quả ` +
    `phong trào thi đua cải cách hành chính; ${number(ranked)} đơn vị được xếp hạng, ` +
    `${number(units.length - ranked)} đơn vị chưa xếp hạng hoặc không xếp hạng.`
  );
}

function firstRanks({ units }: Consolidation): string {
  const ranks = [...new Set(units.flatMap(({ rank }) => (rank !== null && rank <= LAST_TOLD_RANK ? [rank] : [])))];
  if (ranks.length === 0) return 'Chưa có đơn vị nào được xếp hạng.';
  const told = ranks.map((rank) => {
    const there = units.filter((result) => result.rank === rank);
    const score = fixed(shownScore(there[0]?.score ?? 0));
    return `${there.length > 1 ? 'đồng hạng' : 'hạng'} ${number(rank)}: ${there.map(({ unit }) => unit.name).join(' và ')} (${score} điểm)`;
  });
  return `Các đơn vị dẫn đầu: ${listed(told)}.`;
}

function communeLine(result: CommuneResult, target: Target): string {
  const figures = figuresText(result, result.state, target);
  const remarks = [
    `yêu cầu: ${requirementWords(target)}`,
    ...(result.exceeded ? ['vượt chỉ tiêu'] : []),
    ...(result.complete ? [] : ['tạm tính']),
  ];
  return item(`${target.id}. ${target.text}${figures === null ? '' : `: ${figures}`} (${listed(remarks)})`);
}

/** The commune's targets by state; what only is followed up, and what nobody owes, has none. */
function communeLines({ commune, rules }: Consolidation): string[] {
  const judged = rules.criteria.targets.flatMap((target) => {
    const result = commune.find((each) => each.target === target.id);
    return result && target.kind !== 'information' && result.state !== 'not-applicable' ? [{ target, result }] : [];
  });
  const having = (state: State) => judged.filter(({ result }) => result.state === state);
  const heading = `Toàn xã đạt ${number(having('pass').length)} chỉ tiêu, không đạt ${number(having('fail').length)} chỉ tiêu.`;
  const groups = STATES.flatMap((state) => {
    const lines = having(state).map(({ target, result }) => communeLine(result, target));
    return lines.length === 0 ? [] : [`${STATE_WORDS[state]}:`, ...lines];
  });
  const absent = new Set(judged.flatMap(({ result }) => result.missing));
  const missing = rules.register.filter(({ code }) => absent.has(code)).map(({ name }) => name);
  return [
    heading,
    ...groups,
    ...(missing.length === 0 ? [] : [`Kết quả ghi “tạm tính” còn thiếu số liệu của: ${listed(missing)}.`]),
  ];
}

/** Units of one reason in one line: many have not sent, few have reasons of their own. */
function unrankedLines({ units }: Consolidation): string[] {
  const byReason = new Map<string, UnitResult[]>();
  for (const result of units) {
    if (result.reason) {
      const said = reasonWords(result.reason);
      byReason.set(said, [...(byReason.get(said) ?? []), result]);
    }
  }
  const lines = [...byReason].map(([reason, results]) => item(`${reason}: ${namesOf(results)}`));
  return lines.length === 0
    ? ['Mọi đơn vị đã được xếp hạng.']
    : ['Đơn vị chưa xếp hạng hoặc không xếp hạng:', ...lines];
}

function awardLines({ awards, rules: { settings } }: Consolidation): string[] {
  const { awardForm, awardLevel, awardLimit } = settings;
  const withUnits = (title: string, chosen: readonly AwardResult[]): string[] => {
    if (chosen.length === 0) return [];
    return [`${title}: ${number(chosen.length)} đơn vị: ${namesOf(chosen.map(({ result }) => result))}.`];
  };
  const concluded = (conclusion: AwardConclusion) => awards.filter((each) => each.conclusion === conclusion);
  const award = [awardForm, awardLevel].filter((text) => text !== '').join(', ');
  const lines = [
    ...withUnits(`Được xét, đề nghị khen thưởng${award === '' ? '' : ` (${award})`}`, concluded('proposed')),
    ...withUnits(
      'Đồng hạng ở vị trí cuối, Hội đồng TĐKT xã quyết định',
      awards.filter(({ tieDecides }) => tieDecides),
    ),
    ...withUnits(`Được xét nhưng ngoài số lượng tối đa ${number(awardLimit)} đơn vị`, concluded('beyond')),
    ...withUnits('Chờ Hội đồng TĐKT xã quyết định khen thưởng', concluded('open')),
  ];
  return lines.length === 0 ? ['Không có đơn vị nào được xét, đề nghị khen thưởng.'] : lines;
}

/** One line each: what people typed as a name may hold line breaks, and decomposed letters. */
const line = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The year in words, to be pasted into the commune's report: nothing in it that the result does not hold. */
export function summaryText(result: Consolidation): string {
  if (result.units.length === 0) return RULES_AT_FAULT;
  const { overall, targets } = standoutLines(result);
  const paragraphs = [
    [turnout(result), firstRanks(result)],
    communeLines(result),
    [
      ...overall,
      ...(targets.length === 0 ? [] : ['Điển hình theo từng chỉ tiêu:', ...targets.map((text) => `- ${text}`)]),
    ],
    unrankedLines(result),
    [...awardLines(result), BY_DEFAULT],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(line).join('\n'))
    .join('\n\n');
}

import { PANE_WORDS, VI } from '../../../src/messages';
import type { PaneOptions } from './options';
import type { Pane } from './pane';

const { check, commands, empty, ranking, settings } = PANE_WORDS;

/** A state the pane can be in: how it is opened, and what a person does then. */
interface State {
  readonly options: PaneOptions;
  readonly arrive: (pane: Pane) => Promise<void>;
}

/** Excel answers nothing any more: whatever is begun goes on for ever. */
const silence = (pane: Pane): Promise<void> =>
  pane.page.evaluate(() => {
    window.excelHost.answer = () => new Promise<string>(() => undefined);
  });

async function openRanking(pane: Pane): Promise<void> {
  await pane.tab('ranking').click();
  await pane.shows('Tư pháp – Hộ tịch');
}

/** Every main state of the pane. */
export const STATES = {
  empty: { options: { workbook: 'empty' }, arrive: (pane) => pane.shows(empty.title) },
  issues: {
    options: { workbook: 'faulty' },
    arrive: async (pane) => {
      await pane.command('checkAll').click();
      await pane.told('Đã kiểm tra 13 trang');
    },
  },
  'nothing found by the filter': {
    options: { workbook: 'faulty' },
    arrive: async (pane) => {
      await pane.page.getByRole('searchbox').fill('không tìm ra');
      await pane.shows(check.noneShown);
    },
  },
  question: {
    options: { workbook: 'faulty' },
    arrive: async (pane) => {
      await pane.button(check.fixAll(3)).click();
      await pane.shows(check.confirm.title(3));
    },
  },
  menu: {
    options: {},
    arrive: async (pane) => {
      await pane.command('more').click();
      await pane.shows(commands.nothingToUndo);
    },
  },
  task: {
    options: {},
    arrive: async (pane) => {
      await silence(pane);
      await pane.command('checkAll').click();
      await pane.shows(commands.stop);
    },
  },
  ranking: { options: {}, arrive: openRanking },
  'ranking of old results': {
    options: {},
    arrive: async (pane) => {
      await pane.command('consolidate').click();
      await pane.told('ghi các trang kết quả');
      await pane.excel.type('DCNX', 'G9', 61);
      await pane.shows(ranking.written.stale);
    },
  },
  explanation: {
    options: {},
    arrive: async (pane) => {
      await openRanking(pane);
      await pane.button('Địa chính – Nông nghiệp – Xây dựng và Môi trường').click();
      await pane.shows(ranking.detail.why);
    },
  },
  'no rank': {
    options: { workbook: 'faulty' },
    arrive: async (pane) => {
      await openRanking(pane);
      await pane.button('Ban Chỉ huy Quân sự xã').click();
      await pane.shows(ranking.detail.whyNot);
    },
  },
  'commune and rules': {
    options: {},
    arrive: async (pane) => {
      await openRanking(pane);
      await pane.page.getByText(ranking.commune, { exact: true }).click();
      await pane.page.getByText(ranking.rules, { exact: true }).click();
      await pane.shows(VI.commune.sumRule);
    },
  },
  settings: {
    options: {},
    arrive: async (pane) => {
      await pane.tab('settings').click();
      await pane.shows(settings.place.here.shipped());
    },
  },
  'settings with faults': {
    options: {},
    arrive: async (pane) => {
      await pane.tab('settings').click();
      await pane.page.getByRole('textbox', { name: VI.master.settings.commune.name }).fill('');
      await pane.page.getByRole('textbox', { name: VI.master.settings.year.name }).fill('năm nay');
      await pane.shows(settings.invalid([VI.master.settings.commune.name, VI.master.settings.year.name]));
    },
  },
  failure: {
    options: {},
    arrive: async (pane) => {
      await pane.excel.setEditing(true);
      await pane.command('consolidate').click();
      await pane.told('Excel đang ở chế độ nhập');
    },
  },
} as const satisfies Readonly<Record<string, State>>;

export type StateName = keyof typeof STATES;

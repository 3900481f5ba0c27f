import { CHECK_WORDS } from './check';
import { FRAME_WORDS } from './frame';
import { countWords, noticeWords, taskWords } from './notices';
import { RANKING_PANE_WORDS } from './ranking';
import { RESULT_WORDS } from './results';
import { SETTINGS_WORDS } from './settings';

/** Everything the pane says besides the words of the sheets (Unicode NFC). */
export const PANE_WORDS = {
  ...FRAME_WORDS,
  check: CHECK_WORDS,
  ranking: RANKING_PANE_WORDS,
  results: RESULT_WORDS,
  settings: SETTINGS_WORDS,
  counts: countWords,
  notice: noticeWords,
  task: taskWords,
} as const;

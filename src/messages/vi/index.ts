import type { Words } from '../../core';
import { AWARD_WORDS } from './awards';
import { issueWords } from './issues';
import { LOG_WORDS, MEND_WORDS } from './log';
import { MASTER_WORDS } from './master';
import { percentage } from './numbers';
import { FILE_WORDS, headingWords, REPORT_WORDS, requirementWords } from './report';
import { COMMUNE_WORDS, DATA_WORDS, DETAILS_WORDS, ISSUE_SHEET_WORDS, RANKING_WORDS } from './results';
import { MARK_WORDS, reasonWords, SEVERITY_WORDS, STATE_WORDS, statusWords, UNTRUSTED_WORDS } from './states';

/** Everything an official reads, in Vietnamese (Unicode NFC). */
export const VI: Words = {
  states: STATE_WORDS,
  severities: SEVERITY_WORDS,
  marks: MARK_WORDS,
  issue: issueWords,
  reason: reasonWords,
  untrusted: UNTRUSTED_WORDS,
  requirement: requirementWords,
  rate: percentage,
  heading: headingWords,
  sheets: {
    ranking: 'Xếp hạng',
    details: 'Chi tiết',
    commune: 'Toàn xã (kết quả)',
    issues: 'Lỗi số liệu',
    data: 'Số liệu',
    settings: 'Thiết lập',
    register: 'Đơn vị',
    criteria: 'Tiêu chí',
    communeReport: 'Toàn xã',
    log: 'Nhật ký',
    mend: 'Cần sửa',
    awards: 'Đề nghị khen thưởng',
    why: 'Vì sao',
  },
  report: REPORT_WORDS,
  ranking: RANKING_WORDS,
  details: DETAILS_WORDS,
  commune: COMMUNE_WORDS,
  data: DATA_WORDS,
  issues: ISSUE_SHEET_WORDS,
  awards: AWARD_WORDS,
  log: LOG_WORDS,
  mend: MEND_WORDS,
  master: MASTER_WORDS,
  files: FILE_WORDS,
  status: statusWords,
};

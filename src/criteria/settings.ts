import type { Settings } from '../core';

/** "Phương án mặc định, Hội đồng TĐKT xã quyết định": what the decision leaves open. */
export const DEFAULT_SETTINGS: Settings = {
  commune: 'Trà Lâm',
  superior: 'Huyện Trà Bồng',
  year: 2024,
  scoring: 'pass-fail',
  ties: 'completion-then-assessed',
  gate: 'any-failed',
  gateScore: 50,
  awardForm: 'Giấy khen',
  awardLevel: 'Chủ tịch UBND xã',
  awardLimit: 0,
  documentNumber: '',
  documentDate: '',
  authority: 'TM. ỦY BAN NHÂN DÂN',
  post: 'CHỦ TỊCH',
  signer: '',
  preparedBy: '',
  recipients: 'Đảng ủy; TT HĐND xã; Hội đồng TĐKT xã; Các cơ quan, ban, ngành, đoàn thể xã',
};

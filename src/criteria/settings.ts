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
};

import type { Rules } from '../core';
import { QD54_2024 } from './qd54-2024';
import { DEFAULT_REGISTER } from './register';
import { DEFAULT_SETTINGS } from './settings';
import { VOCABULARY } from './vocabulary';

/** The rules as shipped: Decision 54/2024, its register, the default settings. */
export const DEFAULT_RULES: Rules = {
  criteria: QD54_2024,
  register: DEFAULT_REGISTER,
  settings: DEFAULT_SETTINGS,
  vocabulary: VOCABULARY,
  origin: { file: QD54_2024.id, cells: new Map() },
};

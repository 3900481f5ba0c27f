import { BROKEN_FILES } from './broken-files';
import { CODES } from './codes';
import { DATES } from './dates';
import { EDITIONS } from './editions';
import type { Fault } from './fault';
import { FIGURES } from './figures';
import { FORMULAS } from './formulas';
import { LAYOUTS, UNREADABLE_LAYOUTS } from './layouts';
import { LEGACY_TEXT } from './legacy-text';
import { NOTHING_ARISEN } from './nothing-arisen';
import { PERCENTAGES } from './percentages';
import { REMARKS } from './remarks';
import { RESENDS } from './resends';
import { SPACES } from './spaces';
import { STRANGERS } from './strangers';
import { TYPED_NUMBERS } from './typed-numbers';
import { UNIT_NAMES } from './unit-names';

/** Every sample of a fault, by the rows of domain/input-faults.md. A new one is one entry in one of these lists. */
export const FAULTS: readonly Fault[] = [
  ...TYPED_NUMBERS,
  ...PERCENTAGES,
  ...SPACES,
  ...NOTHING_ARISEN,
  ...FIGURES,
  ...DATES,
  ...FORMULAS,
  ...LAYOUTS,
  ...UNREADABLE_LAYOUTS,
  ...CODES,
  ...UNIT_NAMES,
  ...RESENDS,
  ...EDITIONS,
  ...STRANGERS,
  ...LEGACY_TEXT,
  ...BROKEN_FILES,
  ...REMARKS,
].sort((a, b) => a.row - b.row);

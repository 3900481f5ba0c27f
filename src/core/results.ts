/**
 * The second door: the planners of the result sheets, a tenth of the whole program. A pane opens without them, and fetches
 * them when a ranking is to be written.
 */
export { planResult } from './plan/result-workbook';

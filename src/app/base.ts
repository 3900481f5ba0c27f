import type { Rules, Words } from '../core';

/** The rules as shipped, and the words we say: sheets are planned with them. */
export interface Base {
  readonly rules: Rules;
  readonly words: Words;
}

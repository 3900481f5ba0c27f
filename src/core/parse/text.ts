// Characters nobody sees: zero-width spaces and joiners, word joiner, byte order mark, soft hyphen.
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Text as a careful typist would have left it: composed (NFC), no invisible characters, single plain spaces. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * Text for comparing: tidy, without case, accents, tone placement, dashes and punctuation.
 * Two spellings of one Vietnamese name fold to the same words; so may two different names, and the caller must look.
 */
export function fold(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A comparable key that keeps a lone symbol ("-", "%") apart from nothing. */
export function symbolKey(text: string): string {
  return fold(text) || tidy(text).replace(/[\u2010-\u2015\u2212]/g, '-');
}

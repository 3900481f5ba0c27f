/** Characters that are not XML 1.0; with the u flag a lone surrogate is one of them. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** What none of the replacements below could touch: nearly every text there is, found in one look. */
const HARMLESS = /^[\t\n -%'-;=?-^`-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

const entity = (character: string): string => ENTITIES[character] ?? character;

/** What of a text a file can hold. A line break is LF inside a cell, whatever machine the text was typed on. */
export function storable(text: string): string {
  return HARMLESS.test(text) ? text : text.replace(/\r\n?/g, '\n').replace(NOT_XML, '');
}

/** Text between tags. */
export function escapeXml(text: string): string {
  return HARMLESS.test(text) ? text : storable(text).replace(/[&<>]/g, entity);
}

/** An attribute's value: a parser would turn line breaks and tabs left as they are into spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/["\t\n]/g, entity);
}

/**
 * SpreadsheetML reads _x0041_ inside its own strings as the character 0041. Text that happens to look like that
 * has its first underscore written so (ECMA-376 Part 1, 22.9.2.19).
 */
const guardEscapes = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');

/** A string of SpreadsheetML (ST_Xstring) between tags. */
export function escapeText(text: string): string {
  return HARMLESS.test(text) ? text : escapeXml(guardEscapes(text));
}

/** A string of SpreadsheetML in an attribute. */
export function escapeTextAttribute(text: string): string {
  return escapeAttribute(guardEscapes(text));
}

/** What fits in `limit` UTF-16 units, ending in an ellipsis if it had to be cut, never inside a character. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${kept.replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A piece of a formula. A reference keeps the sheet it names, as written, apart from the cells. */
export interface Token {
  readonly kind: 'text' | 'number' | 'reference' | 'function' | 'name' | 'error' | 'operator' | 'space';
  readonly text: string;
  /** With its "!"; '' where no sheet is named. */
  readonly sheet: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.])`;
const ERROR = String.raw`#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!)`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`;

const PATTERN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<function>${NAME}(?=\())`,
    `(?<sheet>${SHEET})?(?:(?<reference>${AREA})|(?<error>${ERROR}))`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    `(?<name>(?:${SHEET})?${NAME})`,
    String.raw`(?<operator><=|>=|<>|[-+*/^&=<>%(),;{}@])`,
  ].join('|'),
  'uy',
);

const KINDS = ['text', 'space', 'function', 'reference', 'error', 'number', 'name', 'operator'] as const;

/** The pieces of a formula without its "="; null when it is not one. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < formula.length) {
    const match = PATTERN.exec(formula);
    if (!match?.groups) return null;
    const kind = KINDS.find((key) => match.groups?.[key] !== undefined);
    if (!kind) return null;
    tokens.push({ kind, text: match.groups[kind] ?? '', sheet: match.groups['sheet'] ?? '' });
  }
  return tokens;
}

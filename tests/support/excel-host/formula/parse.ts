import { type Token, tokensOf } from './tokens';

export type Node =
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'reference'; readonly sheet: string; readonly area: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node };

class SyntaxFault extends Error {}

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads a formula from left to right, the loosest operators first. */
class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.binary(0);
    if (this.at < this.tokens.length) throw new SyntaxFault();
    return node;
  }

  private binary(level: number): Node {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (let operator = this.take(operators); operator; operator = this.take(operators)) {
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): Node {
    const operator = this.take(['-', '+', '@']);
    if (operator) return { kind: 'unary', operator, operand: this.unary() };
    let node = this.atom();
    while (this.take(['%'])) node = { kind: 'unary', operator: '%', operand: node };
    return node;
  }

  private atom(): Node {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'reference':
        return { kind: 'reference', sheet: token.sheet, area: token.text };
      case 'error':
        return { kind: 'error', error: token.text };
      case 'name':
        return /^(true|false)$/i.test(token.text)
          ? { kind: 'constant', value: /^true$/i.test(token.text) }
          : { kind: 'name', name: token.text };
      case 'function':
        return { kind: 'call', name: token.text.toUpperCase(), args: this.args() };
      default:
        return token?.text === '(' ? this.group() : raise();
    }
  }

  private group(): Node {
    const node = this.binary(0);
    if (!this.take([')'])) throw new SyntaxFault();
    return node;
  }

  private args(): Node[] {
    this.at += 1;
    if (this.take([')'])) return [];
    const args: Node[] = [];
    for (;;) {
      const next = this.tokens[this.at]?.text;
      args.push(next === ',' || next === ')' ? { kind: 'missing' } : this.binary(0));
      if (this.take([')'])) return args;
      if (!this.take([','])) throw new SyntaxFault();
    }
  }

  private take(operators: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'operator' || !operators.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }
}

function raise(): never {
  throw new SyntaxFault();
}

const parsed = new Map<string, Node | null>();

/** A formula with its "=" as a tree; null when Excel would not take it. */
export function parseFormula(formula: string): Node | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const node = parse(formula.slice(1));
  parsed.set(formula, node);
  return node;
}

function parse(text: string): Node | null {
  const tokens = tokensOf(text)?.filter(({ kind }) => kind !== 'space');
  // Arrays in braces are formulas all right, but not for this host to compute.
  if (tokens?.some(({ text: piece }) => piece === '{')) return { kind: 'call', name: '{}', args: [] };
  try {
    return tokens ? new Parser(tokens).whole() : null;
  } catch (error) {
    if (error instanceof SyntaxFault) return null;
    throw error;
  }
}

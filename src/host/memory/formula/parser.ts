import { bounding, parseArea } from '../../address';
import { parseStructuredReference } from '../../objects/structured-reference';
import type { BinaryOperator, Node } from './ast';
import type { Token } from '../../formula/lexer';
import { invalidFormula, tokenize } from '../../formula/lexer';
import type { Scalar } from './value';
import { error } from './value';

/** Weakest first; operators of one rank group from the left. */
const RANKS: readonly (readonly BinaryOperator[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** A recursive-descent parser for the formulas Excel writes in A1 style and English. */
class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(private readonly formula: string) {
    this.tokens = tokenize(formula);
  }

  parse(): Node {
    const node = this.binary(0);
    if (this.token.kind !== 'end') throw this.invalid();
    return node;
  }

  private invalid(): Error {
    return invalidFormula(this.formula);
  }

  private get token(): Token {
    const token = this.tokens[this.at];
    if (!token) throw this.invalid();
    return token;
  }

  private take(): Token {
    const { token } = this;
    this.at++;
    return token;
  }

  private takeIf(kind: Token['kind'], value: string): boolean {
    if (this.token.kind !== kind || this.token.value !== value) return false;
    this.at++;
    return true;
  }

  private binary(rank: number): Node {
    const operators = RANKS[rank];
    if (!operators) return this.unary();
    let left = this.binary(rank + 1);
    for (;;) {
      const operator = this.token.kind === 'operator' ? operators.find((known) => known === this.token.value) : undefined;
      if (operator === undefined) return left;
      this.take();
      left = { kind: 'binary', operator, left, right: this.binary(rank + 1) };
    }
  }

  /** In Excel the sign binds before the power: -2^2 is 4. */
  private unary(): Node {
    if (this.takeIf('operator', '-')) return { kind: 'unary', operator: '-', operand: this.unary() };
    if (this.takeIf('operator', '+')) return { kind: 'unary', operator: '+', operand: this.unary() };
    if (this.takeIf('operator', '@')) return { kind: 'single', operand: this.unary() };
    return this.postfix();
  }

  private postfix(): Node {
    let node = this.primary();
    for (;;) {
      if (this.takeIf('operator', '%')) node = { kind: 'unary', operator: '%', operand: node };
      else if (this.takeIf('operator', '#')) node = { kind: 'spill', anchor: node };
      else if (this.takeIf('operator', ':')) node = span(node, this.primary());
      else return node;
    }
  }

  private primary(): Node {
    const token = this.take();
    switch (token.kind) {
      case 'number':
        return { kind: 'literal', value: Number(token.value) };
      case 'text':
        return { kind: 'literal', value: token.value };
      case 'error':
        return { kind: 'literal', value: error(token.value.toUpperCase()) };
      case 'open': {
        const node = this.binary(0);
        if (this.take().kind !== 'close') throw this.invalid();
        return node;
      }
      case 'brace':
        if (token.value !== '{') throw this.invalid();
        return this.array();
      case 'structured':
        return this.structured(token);
      case 'word':
        return this.word(token);
      default:
        throw this.invalid();
    }
  }

  private structured(token: Token): Node {
    const reference = parseStructuredReference(token.value.startsWith('[') ? `·${token.value}` : token.value);
    if (!reference) throw this.invalid();
    return { kind: 'structured', reference: token.value.startsWith('[') ? { ...reference, table: '' } : reference };
  }

  private word(token: Token): Node {
    if (this.token.kind === 'open' && token.sheet === null) return this.call(token.value);
    if (token.value.startsWith('#')) return { kind: 'literal', value: error('#REF!') };
    if (/^(?:true|false)$/i.test(token.value) && token.sheet === null) return { kind: 'literal', value: token.value.toLowerCase() === 'true' };
    const next = this.tokens[this.at + 1];
    // A:C is two words and a colon, and only together a reference.
    if (this.token.kind === 'operator' && this.token.value === ':' && next?.kind === 'word' && next.sheet === null) {
      const area = parseArea(`${token.value}:${next.value}`);
      if (area) {
        this.at += 2;
        return { kind: 'area', sheet: token.sheet, area };
      }
    }
    const area = parseArea(token.value);
    return area ? { kind: 'area', sheet: token.sheet, area } : { kind: 'name', sheet: token.sheet, name: token.value };
  }

  private call(name: string): Node {
    this.take();
    const args: (Node | null)[] = [];
    if (this.takeIf('close', ')')) return { kind: 'call', name: name.toUpperCase(), args };
    for (;;) {
      const empty = this.token.kind === 'separator' || this.token.kind === 'close';
      args.push(empty ? null : this.binary(0));
      const token = this.take();
      if (token.kind === 'close') return { kind: 'call', name: name.toUpperCase(), args };
      if (token.kind !== 'separator' || token.value !== ',') throw this.invalid();
    }
  }

  private array(): Node {
    const rows: Scalar[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.constant());
      const token = this.take();
      if (token.kind === 'brace' && token.value === '}') break;
      if (token.kind !== 'separator') throw this.invalid();
      if (token.value === ';') rows.push([]);
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) throw this.invalid();
    return { kind: 'array', rows };
  }

  private constant(): Scalar {
    const negative = this.takeIf('operator', '-');
    const token = this.take();
    if (token.kind === 'number') return negative ? -Number(token.value) : Number(token.value);
    if (negative) throw this.invalid();
    if (token.kind === 'text') return token.value;
    if (token.kind === 'error') return error(token.value.toUpperCase());
    if (token.kind === 'word' && /^(?:true|false)$/i.test(token.value)) return token.value.toLowerCase() === 'true';
    throw this.invalid();
  }
}

/** `A1:B2` of two plain references is one area; of anything else it is settled when calculated. */
function span(first: Node, last: Node): Node {
  if (first.kind === 'area' && last.kind === 'area' && last.sheet === null) return { kind: 'area', sheet: first.sheet, area: bounding(first.area, last.area) };
  return { kind: 'span', first, last };
}

/** Parses a formula ("=…"); throws ModelError InvalidArgument where it is none. */
export function parseFormula(formula: string): Node {
  if (formula.length > 8192) throw invalidFormula(`${formula.slice(0, 60)}…`);
  return new Parser(formula).parse();
}

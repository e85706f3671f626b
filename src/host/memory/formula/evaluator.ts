import { bounding, intersect } from '../../address';
import type { BinaryOperator, Node } from './ast';
import type { Argument } from './functions';
import { FUNCTIONS } from './functions';
import type { Place, Scope } from './scope';
import type { Matrix, Reference, Scalar, Value } from './value';
import { broadcast, compare, error, isError, isMatrix, isReference, toNumber, toText } from './value';

/** What evaluation needs of the workbook around the formula. */
export interface Environment {
  readonly scope: Scope;
  read(reference: Reference): Matrix;
  /** A function the evaluator does not know; null where nobody does. */
  custom(name: string, args: readonly Argument[], place: Place): Value | null;
}

const MAX_NAME_DEPTH = 50;

function arithmetic(operator: BinaryOperator, a: number, b: number): Scalar {
  const value = operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : operator === '/' ? (b === 0 ? NaN : a / b) : a ** b;
  if (Number.isFinite(value)) return value;
  return error(operator === '/' && b === 0 ? '#DIV/0!' : '#NUM!');
}

function binary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') {
    const [a, b] = [toText(left), toText(right)];
    return isError(a) ? a : isError(b) ? b : a + b;
  }
  if (operator === '=' || operator === '<>' || operator === '<' || operator === '>' || operator === '<=' || operator === '>=') {
    const order = compare(left, right);
    const holds = { '=': order === 0, '<>': order !== 0, '<': order < 0, '>': order > 0, '<=': order <= 0, '>=': order >= 0 };
    return holds[operator];
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  return isError(a) ? a : isError(b) ? b : arithmetic(operator, a, b);
}

/** Evaluates the syntax tree of one formula. */
export class Evaluator {
  private depth = 0;

  constructor(
    private readonly environment: Environment,
    private readonly place: Place,
  ) {}

  /** The formula's result with all references read: one value, or the matrix it spills. */
  result(node: Node): Scalar | Matrix {
    return this.cells(node);
  }

  private cells(node: Node): Scalar | Matrix {
    return this.read(this.value(node));
  }

  private read(value: Value): Scalar | Matrix {
    if (!isReference(value)) return value;
    const matrix = this.environment.read(value);
    return value.area.rows === 1 && value.area.columns === 1 ? (matrix[0]?.[0] ?? null) : matrix;
  }

  private value(node: Node): Value {
    const { scope } = this.environment;
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'array':
        return node.rows;
      case 'area':
        return scope.area(node, this.place);
      case 'structured':
        return scope.structured(node, this.place);
      case 'name':
        return this.name(node);
      case 'spill': {
        const anchor = this.value(node.anchor);
        return isReference(anchor) ? scope.spill(anchor) : error('#REF!');
      }
      case 'span': {
        const [first, last] = [this.value(node.first), this.value(node.last)];
        if (!isReference(first) || !isReference(last)) return isError(first) ? first : isError(last) ? last : error('#VALUE!');
        return first.sheet === last.sheet ? { sheet: first.sheet, area: bounding(first.area, last.area) } : error('#VALUE!');
      }
      case 'single':
        return this.single(this.value(node.operand));
      case 'unary':
        return broadcast([this.cells(node.operand)], (cell = null) => {
          const number = toNumber(cell);
          if (isError(number) || node.operator === '+') return isError(number) ? number : cell;
          return node.operator === '-' ? -number : number / 100;
        });
      case 'binary':
        return broadcast([this.cells(node.left), this.cells(node.right)], (left = null, right = null) => binary(node.operator, left, right));
      case 'call':
        return this.call(node.name, node.args);
    }
  }

  private name(node: Extract<Node, { kind: 'name' }>): Value {
    const stands = this.environment.scope.name(node, this.place);
    if (!stands || this.depth >= MAX_NAME_DEPTH) return error('#NAME?');
    this.depth++;
    try {
      return this.value(stands);
    } finally {
      this.depth--;
    }
  }

  /** Implicit intersection: of a range the cell in the formula's own row or column, of a matrix the first. */
  private single(value: Value): Value {
    if (isMatrix(value)) return value[0]?.[0] ?? null;
    if (!isReference(value) || (value.area.rows === 1 && value.area.columns === 1)) return value;
    const { area } = value;
    const { row, column } = this.place;
    const line = area.columns === 1 ? { row, column: area.column, rows: 1, columns: 1 } : area.rows === 1 ? { row: area.row, column, rows: 1, columns: 1 } : { row, column, rows: 1, columns: 1 };
    const cell = intersect(area, line);
    return cell ? { sheet: value.sheet, area: cell } : error('#VALUE!');
  }

  private call(written: string, nodes: readonly (Node | null)[]): Value {
    const name = written.replace(/^_XLFN\.(?:_XLWS\.)?/, '');
    const args = nodes.map((node): Argument => ({ value: () => (node ? this.value(node) : null), cells: () => (node ? this.cells(node) : null) }));
    const known = FUNCTIONS.get(name);
    if (known) return args.length < known.least || args.length > known.most ? error('#VALUE!') : known.run(args);
    return this.environment.custom(name, args, this.place) ?? error('#NAME?');
  }
}


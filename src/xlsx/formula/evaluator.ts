import { bounding } from '../../host/address';
import type { BinaryOperator, Node } from '../../host/memory/formula/ast';
import { broadcast as blockwise } from './values';
import { toNumber, toText } from './coerce';
import { isSame, order } from './compare';
import { pairId, plainName } from './function-name';
import type { Definition, Mode, Surroundings } from './functions/definition';
import { FUNCTIONS } from './functions/registry';
import { NotCalculated } from './not-calculated';
import type { Scope } from './scope';
import type { Scalar, Value } from './values';
import { Block, Reference, error, firstOf, isError, isGrid } from './values';

/** What evaluation needs of the workbook around the formula. */
export interface Environment extends Surroundings {
  readonly scope: Scope;
  /** What the formula in this cell spills over; null where it does not. */
  spillOf(reference: Reference): Reference | null;
  /** Makes sure that cells found while calculating are calculated themselves. */
  require(reference: Reference): void;
  callPair(id: string, args: readonly (Value | undefined)[]): Value;
}

/** Beside the larger of two terms a sum this small is what binary fractions leave of zero. */
const LEFT_OF_ZERO = 2 ** -49;

export function binaryOperation(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '&': {
      const [a, b] = [toText(left), toText(right)];
      return isError(a) ? a : isError(b) ? b : a + b;
    }
    case '=':
      return isSame(left, right);
    case '<>':
      return !isSame(left, right);
    case '<':
      return order(left, right) < 0;
    case '>':
      return order(left, right) > 0;
    case '<=':
      return order(left, right) <= 0;
    case '>=':
      return order(left, right) >= 0;
    default: {
      const [a, b] = [toNumber(left), toNumber(right)];
      return isError(a) ? a : isError(b) ? b : arithmetic(operator, a, b);
    }
  }
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): Scalar {
  if (operator === '/' && b === 0) return error('#DIV/0!');
  if (operator === '^' && a === 0 && b <= 0) return error(b === 0 ? '#NUM!' : '#DIV/0!');
  const value = operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : operator === '/' ? a / b : a ** b;
  return Number.isFinite(value) ? value : error('#NUM!');
}

/** Evaluates one formula. @throws NotCalculated where a value would be a guess */
export class Evaluator {
  private locals: ReadonlyMap<string, Value> = new Map();

  constructor(private readonly environment: Environment) {}

  /** The result, references read: in an array formula all of its cells, else one value. */
  result(node: Node, array: boolean): Value {
    if (array) {
      const value = this.value(node, 'array');
      return isGrid(value) && value.rows === 1 && value.columns === 1 ? value.at(0, 0) : this.settled(node, value);
    }
    return this.settled(node, firstOf(this.operand(this.value(node, 'scalar'), 'scalar')));
  }

  /** Excel takes what is left of zero at the end of a formula for zero. */
  private settled(node: Node, value: Value): Value {
    if (node.kind !== 'binary' || (node.operator !== '+' && node.operator !== '-') || typeof value !== 'number' || value === 0 || Math.abs(value) > 1e-3) return value;
    const left = toNumber(firstOf(this.operand(this.value(node.left, 'scalar'), 'scalar')));
    return typeof left === 'number' && Math.abs(value) < Math.abs(left) * LEFT_OF_ZERO ? 0 : value;
  }

  private value(node: Node, mode: Mode): Value {
    const { scope, place } = this.environment;
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'array':
        return new Block(node.rows);
      case 'area':
        return scope.area(node, place);
      case 'structured':
        return scope.structured(node, place);
      case 'name':
        return this.locals.get(node.name.toLowerCase()) ?? this.value(scope.name(node, place), mode);
      case 'spill':
        return this.spill(this.value(node.anchor, mode));
      case 'span':
        return this.span(this.value(node.first, mode), this.value(node.last, mode));
      case 'single':
        return this.narrowed(this.value(node.operand, mode));
      case 'unary':
        return blockwise([this.operand(this.value(node.operand, mode), mode)], (cell = null) => {
          if (node.operator === '+') return cell;
          const number = toNumber(cell);
          return isError(number) ? number : node.operator === '-' ? 0 - number : number / 100;
        });
      case 'binary':
        return blockwise([this.operand(this.value(node.left, mode), mode), this.operand(this.value(node.right, mode), mode)], (left = null, right = null) => binaryOperation(node.operator, left, right));
      case 'call':
        return this.call(plainName(node.name), node.args, mode);
    }
  }

  private spill(anchor: Value): Value {
    if (!(anchor instanceof Reference)) return error('#REF!');
    this.environment.require(anchor);
    const found = this.environment.spillOf(anchor);
    return found ?? error('#REF!');
  }

  private span(first: Value, last: Value): Value {
    if (isError(first)) return first;
    if (isError(last)) return last;
    if (!(first instanceof Reference) || !(last instanceof Reference) || first.sheet !== last.sheet) throw new NotCalculated(':');
    return this.environment.scope.reference(first.sheet, bounding(first.area, last.area));
  }

  /** Outside array formulas an operator takes of a range the cell beside the formula. */
  private operand(value: Value, mode: Mode): Value {
    return mode === 'scalar' && value instanceof Reference ? this.narrowed(value) : value;
  }

  private narrowed(value: Value): Scalar {
    if (!(value instanceof Reference)) return firstOf(value);
    const { area, sheet } = value;
    const { row, column } = this.environment.place;
    if (area.rows === 1 && area.columns === 1) return value.at(0, 0);
    const [r, c] = [row - area.row, column - area.column];
    if (sheet !== this.environment.place.sheet && area.rows > 1 && area.columns > 1) return error('#VALUE!');
    if (area.columns === 1) return r >= 0 && r < area.rows ? value.at(r, 0) : error('#VALUE!');
    if (area.rows === 1) return c >= 0 && c < area.columns ? value.at(0, c) : error('#VALUE!');
    return error('#VALUE!');
  }

  private call(name: string, nodes: readonly (Node | null)[], mode: Mode): Value {
    if (name === 'ANCHORARRAY' && nodes[0]) return this.spill(this.value(nodes[0], mode));
    if (name === 'SINGLE' && nodes[0]) return this.narrowed(this.value(nodes[0], mode));
    const id = pairId(name);
    if (id !== null) {
      const inside = mode === 'scalar' ? 'argument' : mode;
      return this.environment.callPair(id, nodes.map((node) => (node ? this.value(node, inside) : undefined)));
    }
    const known = FUNCTIONS.get(name);
    if (!known || nodes.length < known.least || nodes.length > known.most) throw new NotCalculated(name);
    if (known.lazy) {
      const value = (node: Node | null | undefined): Value => (node ? this.value(node, mode) : null);
      return known.lazy({ args: nodes, mode, value, within: (names, node) => this.within(names, () => value(node)) });
    }
    return this.eager(known, nodes, mode);
  }

  private within(names: ReadonlyMap<string, Value>, action: () => Value): Value {
    const outer = this.locals;
    this.locals = new Map([...outer, ...names]);
    try {
      return action();
    } finally {
      this.locals = outer;
    }
  }

  private eager(known: Definition, nodes: readonly (Node | null)[], mode: Mode): Value {
    const { run } = known;
    if (!run) throw new NotCalculated('function');
    const kinds = nodes.map((_, index) => kindOf(known, index));
    const args = nodes.map((node, index): Value => {
      const kind = kinds[index];
      const value = node ? this.value(node, kind === 'x' && mode === 'scalar' ? 'argument' : mode) : null;
      return kind === 's' || kind === 'v' ? this.operand(value, mode) : value;
    });
    const isLifted = (index: number): boolean => (kinds[index] === 's' || kinds[index] === 'v') && isGrid(args[index]);
    const apply = (given: readonly Value[]): Value => given.find((value, index): value is Scalar => kinds[index] === 's' && isError(value)) ?? run(given, this.environment);
    if (!args.some((_, index) => isLifted(index))) return apply(args);
    const lifted = args.flatMap((_, index) => (isLifted(index) ? [index] : []));
    return blockwise(
      lifted.map((index) => args[index]),
      (...cells) => firstOf(apply(args.map((value, index) => (isLifted(index) ? (cells[lifted.indexOf(index)] ?? null) : value)))),
    );
  }
}

/** The letter of an argument; the last ones repeat. */
function kindOf({ kinds, repeats }: Definition, index: number): string {
  if (index < kinds.length) return kinds.charAt(index);
  const fixed = kinds.length - repeats;
  return kinds.charAt(fixed + ((index - fixed) % repeats));
}

import { toBoolean } from '../coerce';
import { isSame } from '../compare';
import { NotCalculated } from '../not-calculated';
import type { ErrorValue, Scalar, Value } from '../values';
import { broadcast, error, firstOf, isError, isGrid, Reference } from '../values';
import type { Entry, LazyCall } from './definition';
import { lazy, unary, whole } from './definition';

/**
 * The condition of a lazy function: one value, or null where a grid has to be decided cell by cell, which is done in
 * array formulas alone.
 */
function single(value: Value, { mode }: LazyCall): Scalar | undefined {
  if (!isGrid(value)) return value;
  if (value.rows === 1 && value.columns === 1) return value.at(0, 0);
  if (mode === 'array') return undefined;
  throw new NotCalculated('condition over a range');
}

function choose(call: LazyCall): Value {
  const [condition, then, otherwise] = call.args;
  const given = call.value(condition);
  const test = single(given, call);
  const branch = (node: typeof then): Value => call.value(node) ?? 0;
  if (test !== undefined) {
    const decided = toBoolean(test);
    if (isError(decided)) return decided;
    if (decided) return branch(then);
    return call.args.length > 2 ? branch(otherwise) : false;
  }
  return broadcast([given, branch(then), call.args.length > 2 ? branch(otherwise) : false], (cell = null, yes = null, no = null) => {
    const decided = toBoolean(cell);
    return isError(decided) ? decided : ((decided ? yes : no) ?? 0);
  });
}

const instead = (caught: (value: ErrorValue) => boolean) => (call: LazyCall): Value => {
  const value = call.value(call.args[0]);
  const one = single(value, call);
  if (one !== undefined) return isError(one) && caught(one) ? (call.value(call.args[1]) ?? 0) : value ?? 0;
  return broadcast([value, call.value(call.args[1])], (cell = null, other = null) => (isError(cell) && caught(cell) ? (other ?? 0) : (cell ?? 0)));
};

/** The first pair whose condition holds. */
function ifs(call: LazyCall): Value {
  if (call.args.length % 2 === 1) throw new NotCalculated('IFS');
  for (let index = 0; index < call.args.length; index += 2) {
    const test = single(call.value(call.args[index]), call);
    if (test === undefined) throw new NotCalculated('IFS');
    const decided = toBoolean(test);
    if (isError(decided)) return decided;
    if (decided) return call.value(call.args[index + 1]) ?? 0;
  }
  return error('#N/A');
}

function switchOver(call: LazyCall): Value {
  const { args } = call;
  const wanted = single(call.value(args[0]), call);
  if (wanted === undefined) throw new NotCalculated('SWITCH');
  if (isError(wanted)) return wanted;
  for (let index = 1; index + 1 < args.length; index += 2) {
    const candidate = single(call.value(args[index]), call);
    if (candidate === undefined) throw new NotCalculated('SWITCH');
    if (isError(candidate)) return candidate;
    if (isSame(wanted, candidate)) return call.value(args[index + 1]) ?? 0;
  }
  return args.length % 2 === 0 ? (call.value(args.at(-1)) ?? 0) : error('#N/A');
}

function pick(call: LazyCall): Value {
  const which = single(call.value(call.args[0]), call);
  if (which === undefined || typeof which !== 'number') {
    if (isError(which)) return which;
    throw new NotCalculated('CHOOSE');
  }
  const index = Math.trunc(which);
  return index >= 1 && index < call.args.length ? (call.value(call.args[index]) ?? 0) : error('#VALUE!');
}

function letNames(call: LazyCall): Value {
  const names = new Map<string, Value>();
  const { args } = call;
  if (args.length % 2 === 0) throw new NotCalculated('LET');
  for (let index = 0; index + 1 < args.length; index += 2) {
    const name = args[index];
    if (name?.kind !== 'name') throw new NotCalculated('LET');
    names.set(name.name.toLowerCase(), call.within(names, args[index + 1]));
  }
  return call.within(names, args.at(-1));
}

/** Booleans among arguments; in ranges texts and blanks are passed over. */
function booleans(args: readonly (Value | undefined)[]): boolean[] | ErrorValue {
  const found: boolean[] = [];
  let failure: ErrorValue | null = null;
  for (const arg of args) {
    if (isGrid(arg)) {
      arg.each((cell) => {
        if (isError(cell)) failure ??= cell;
        else if (typeof cell === 'boolean' || typeof cell === 'number') found.push(cell !== 0 && cell !== false);
      });
      continue;
    }
    const value = toBoolean(arg ?? null);
    if (isError(value)) failure ??= value;
    else found.push(value);
  }
  return failure ?? (found.length === 0 ? error('#VALUE!') : found);
}

const joined = (decide: (all: readonly boolean[]) => boolean) => (args: readonly (Value | undefined)[]): Scalar => {
  const found = booleans(args);
  return isError(found) ? found : decide(found as boolean[]);
};

const isEmptyReference = (value: Value | undefined): boolean => value === null || (value instanceof Reference && firstOf(value) === null);

export const LOGIC: readonly Entry[] = [
  lazy('IF', 2, 3, choose),
  lazy('IFERROR', 2, 2, instead(() => true)),
  lazy('IFNA', 2, 2, instead(({ error: code }) => code === '#N/A')),
  lazy('IFS', 2, 254, ifs),
  lazy('SWITCH', 3, 254, switchOver),
  lazy('CHOOSE', 2, 255, pick),
  lazy('LET', 3, 253, letNames),
  whole('AND', 1, 255, 'a', joined((all) => all.every(Boolean))),
  whole('OR', 1, 255, 'a', joined((all) => all.some(Boolean))),
  whole('XOR', 1, 255, 'a', joined((all) => all.filter(Boolean).length % 2 === 1)),
  unary('NOT', (value) => {
    const decided = toBoolean(value);
    return isError(decided) ? decided : !decided;
  }),
  whole('TRUE', 0, 0, 's', () => true),
  whole('FALSE', 0, 0, 's', () => false),
  whole('NA', 0, 0, 's', () => error('#N/A')),
  unary('ISBLANK', isEmptyReference, 'v'),
  unary('ISNUMBER', (value) => typeof value === 'number', 'v'),
  unary('ISTEXT', (value) => typeof value === 'string', 'v'),
  unary('ISNONTEXT', (value) => typeof value !== 'string', 'v'),
  unary('ISLOGICAL', (value) => typeof value === 'boolean', 'v'),
  unary('ISERROR', (value) => isError(value), 'v'),
  unary('ISNA', (value) => isError(value) && value.error === '#N/A', 'v'),
  unary('ISERR', (value) => isError(value) && value.error !== '#N/A', 'v'),
  unary('N', (value) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  unary('T', (value) => (typeof value === 'string' ? value : '')),
];

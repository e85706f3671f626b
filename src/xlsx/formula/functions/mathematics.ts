import { NotCalculated } from '../not-calculated';
import { error } from '../values';
import type { Entry } from './definition';
import { numeric, whole } from './definition';

/** A number moved by so many decimal places, by its digits, so that binary fractions do not show. */
function shifted(value: number, digits: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  return Number(`${mantissa}e${String(Number(exponent) + digits)}`);
}

/** Half away from zero, on the 15 digits Excel keeps. */
export function roundTo(value: number, digits: number, direction: (scaled: number) => number = Math.round): number {
  const places = Math.trunc(digits);
  if (value === 0 || places > 300) return value;
  if (Math.abs(value) >= 1e15 && places >= 0) return value;
  const rounded = direction(shifted(Math.abs(value), places));
  if (rounded === 0) return 0;
  return Math.sign(value) * (rounded >= 1e15 ? shifted(rounded, -places) : Number(`${String(rounded)}e${String(-places)}`));
}

/** The remainder has the sign of the divisor. */
function modulo(value: number, divisor: number) {
  if (divisor === 0) return error('#DIV/0!');
  if (Math.abs(value / divisor) > 2 ** 40) throw new NotCalculated('MOD');
  return value - divisor * Math.floor(value / divisor);
}

/** Multiples: the quotient is read with 15 digits, so that 0.3 holds 0.1 three times. */
const steps = (value: number, step: number): number => Number((value / step).toPrecision(15));

function multiple(value: number, step: number, direction: (quotient: number) => number) {
  if (value === 0 || step === 0) return step === 0 && value !== 0 && direction === Math.floor ? error('#DIV/0!') : 0;
  if (value > 0 && step < 0) return error('#NUM!');
  return Number((direction(steps(value, step)) * step).toPrecision(15));
}

export const MATHEMATICS: readonly Entry[] = [
  numeric('ABS', 1, 1, (value) => Math.abs(value ?? 0)),
  numeric('SIGN', 1, 1, (value) => Math.sign(value ?? 0)),
  numeric('INT', 1, 1, (value = 0) => Math.floor(Number(value.toPrecision(15)))),
  numeric('TRUNC', 1, 2, (value = 0, digits = 0) => roundTo(value, digits, Math.floor)),
  numeric('ROUND', 2, 2, (value = 0, digits = 0) => roundTo(value, digits)),
  numeric('ROUNDUP', 2, 2, (value = 0, digits = 0) => roundTo(value, digits, Math.ceil)),
  numeric('ROUNDDOWN', 2, 2, (value = 0, digits = 0) => roundTo(value, digits, Math.floor)),
  numeric('MROUND', 2, 2, (value = 0, step = 0) => (value * step < 0 ? error('#NUM!') : step === 0 ? 0 : multiple(Math.abs(value), Math.abs(step), Math.round) === 0 ? 0 : Math.sign(value) * Number(multiple(Math.abs(value), Math.abs(step), Math.round)))),
  numeric('CEILING', 2, 2, (value = 0, step = 0) => multiple(value, step, Math.ceil)),
  numeric('FLOOR', 2, 2, (value = 0, step = 0) => multiple(value, step, Math.floor)),
  numeric('MOD', 2, 2, (value = 0, divisor = 0) => modulo(value, divisor)),
  numeric('QUOTIENT', 2, 2, (value = 0, divisor = 0) => (divisor === 0 ? error('#DIV/0!') : Math.trunc(value / divisor))),
  numeric('POWER', 2, 2, (base = 0, exponent = 0) => {
    if (base === 0 && exponent <= 0) return error(exponent === 0 ? '#NUM!' : '#DIV/0!');
    const value = base ** exponent;
    return Number.isFinite(value) ? value : error('#NUM!');
  }),
  numeric('SQRT', 1, 1, (value = 0) => (value < 0 ? error('#NUM!') : Math.sqrt(value))),
  whole('PI', 0, 0, 's', () => Math.PI),
];

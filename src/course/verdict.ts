import type { Cell } from '../accounting/cells';
import { isCellError } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import { convertUnit } from '../accounting/ledger/unit-of-measure';
import type { Amount } from '../accounting/quantity/amount';
import { readAmount } from '../accounting/quantity/amount';
import type { DecimalText } from '../accounting/quantity/decimal-text';
import { decimalsOf } from '../accounting/quantity/decimal-text';
import { POWER_OF_UNIT } from '../accounting/quantity/unit';
import { textOfUnits, unitsOf } from '../accounting/quantity/units';
import type { Exercise, Mistake } from './exercise';

/** What an answer is worth. `answer` is in the exercise's unit. */
export type Verdict =
  | { readonly kind: 'blank' }
  /** The answer's formula shows an error. */
  | { readonly kind: 'error'; readonly error: string }
  /** `formula`: a formula was typed where only a number can stand. */
  | { readonly kind: 'not-a-number'; readonly text: string; readonly formula: boolean }
  | { readonly kind: 'right'; readonly answer: DecimalText }
  | { readonly kind: 'mistake'; readonly answer: DecimalText; readonly mistake: Mistake }
  /** Right but for the digits behind the ledger's decimals. */
  | { readonly kind: 'unrounded'; readonly answer: DecimalText }
  | { readonly kind: 'sign'; readonly answer: DecimalText }
  /** Right but for the unit, by so many powers of ten. */
  | { readonly kind: 'unit'; readonly answer: DecimalText; readonly power: number }
  | { readonly kind: 'wrong'; readonly answer: DecimalText };

/** Decimals of the ledgers and of their credits. */
const DECIMALS = 2;

/** How far apart 元, 千元, 万元 and 亿元 are. */
const POWERS_BETWEEN_UNITS = [-8, -5, -4, -3, -1, 1, 3, 4, 5, 8] as const;

/**
 * Judges what stands in the answer's cell or was typed: a number, or a text that is one, with or without a unit. Compared
 * exactly to the 分 (0.01 元): a formula's floating-point noise is far below it, any other difference is one.
 */
export function judge(exercise: Exercise, cell: Cell): Verdict {
  if (cell !== null && isCellError(cell)) return { kind: 'error', error: cell.error };
  const read = amountIn(cell);
  if (read === null) return { kind: 'not-a-number', text: String(cell), formula: String(cell).trimStart().startsWith('=') };
  if (read.kind === 'missing') return { kind: 'blank' };
  const { unit, answer: right, mistakes } = exercise;
  const answer = rounded(read.unit === null ? read.digits : convertUnit(read.digits, read.unit, unit), POWER_OF_UNIT[unit] + 2);
  if (answer === right) return { kind: 'right', answer };
  const exact = mistakes.find((mistake) => mistake.answer === answer);
  if (exact) return { kind: 'mistake', answer, mistake: exact };
  const short = rounded(answer, DECIMALS);
  if (short === right) return { kind: 'unrounded', answer };
  if (answer === negated(right)) return { kind: 'sign', answer };
  const power = POWERS_BETWEEN_UNITS.find((one) => answer === rounded(shifted(right, one), POWER_OF_UNIT[unit] + 2));
  if (power !== undefined) return { kind: 'unit', answer, power };
  const nearly = mistakes.find((mistake) => mistake.answer === short);
  return nearly ? { kind: 'mistake', answer, mistake: nearly } : { kind: 'wrong', answer };
}

/** null: it is no number. */
function amountIn(cell: Cell): Amount | null {
  try {
    return readAmount(cell);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

const rounded = (digits: DecimalText, decimals: number): DecimalText => textOfUnits(unitsOf(digits, decimals), decimals);

const negated = (digits: DecimalText): DecimalText => (digits.startsWith('-') ? digits.slice(1) : `-${digits}`);

function shifted(digits: DecimalText, power: number): DecimalText {
  const decimals = decimalsOf(digits);
  return textOfUnits(unitsOf(digits, decimals), decimals - power);
}

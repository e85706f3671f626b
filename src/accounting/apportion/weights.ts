import type { Shares } from '../agreement/model';
import type { Cell, Matrix } from '../cells';
import { Fault } from '../fault';
import { readAmount } from '../quantity/amount';
import type { DecimalText } from '../quantity/decimal-text';
import { decimalsOf } from '../quantity/decimal-text';
import { powerOfTen } from '../quantity/units';
import { inLowestTerms } from './rational';
import { MOST_PARTIES } from './shares';

/**
 * Reads a single row or column as weights: head counts, equity, capital.
 * @throws Fault weights-two-dimensional, weight-…, weights-zero-sum, shares-too-many
 */
export function readWeights(range: Matrix): Shares {
  const columns = range[0]?.length ?? 0;
  if (range.length > 1 && columns > 1) throw new Fault('weights-two-dimensional', { rows: range.length, columns });
  const cells = range.flat();
  if (cells.length > MOST_PARTIES) throw new Fault('shares-too-many', { parties: cells.length, most: MOST_PARTIES });
  const texts = cells.map((cell, index) => readWeight(cell, index + 1));
  if (texts.every((text) => text === '0')) throw new Fault('weights-zero-sum', {});
  const fractions = texts.map((text) => ({ numerator: BigInt(text.replace('.', '')), denominator: powerOfTen(decimalsOf(text)) }));
  return { text: texts.join(':'), weights: inLowestTerms(fractions) };
}

function readWeight(cell: Cell, position: number): DecimalText {
  const weight = readable(cell, position);
  if (weight.kind === 'missing') throw new Fault('weight-missing', { position });
  if (weight.digits.startsWith('-')) throw new Fault('weight-negative', { position, text: weight.digits });
  return weight.digits;
}

function readable(cell: Cell, position: number) {
  try {
    return readAmount(cell);
  } catch (error) {
    if (error instanceof Fault && error.code === 'amount-unreadable') throw new Fault('weight-unreadable', { position, text: String(cell) });
    throw error;
  }
}

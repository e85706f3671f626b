/** Exact sums of a column beside the sum one writes without thinking. */
import { join } from 'node:path';
import { Decimal } from 'decimal.js';
import { bundleAndImport, root } from '../bundle.mjs';
import { atMost, WrongResult } from './goals.mjs';
import { race } from './race.mjs';
import { seeded } from './random.mjs';

const SEED = 20260401;
/** decimal.js is timed on fewer amounts, so that its slices are not longer than the others'. */
const DECIMAL_AMOUNTS = 10_000;

const OURS = 'PairShare, whole hundredths';
const READING = 'PairShare, read and summed';
const NAIVE = 'doubles, as they come';

export async function raceSums(count, timing) {
  const { hundredthsOf, sumOfHundredths } = await bundleAndImport(join(root, 'src/accounting/quantity/hundredths.ts'));
  const next = seeded(SEED);
  const amounts = Float64Array.from({ length: count }, () => Math.round((next() - 0.1) * 10 ** (4 + Math.floor(next() * 6))) / 100);
  const hundredths = amounts.map(hundredthsOf);
  // Of decimal texts, which is what the amounts are.
  const exact = amounts.reduce((sum, amount) => sum + BigInt(amount.toFixed(2).replace('.', '')), 0n);
  if (sumOfHundredths(hundredths) !== exact) throw new WrongResult('exact sum: not the sum of the decimal texts');

  const few = amounts.subarray(0, DECIMAL_AMOUNTS);
  const read = new Float64Array(count);
  let sink = 0;
  const ns = race({
    [OURS]: () => {
      sink += Number(sumOfHundredths(hundredths));
      return count;
    },
    [NAIVE]: () => {
      sink += naiveSum(amounts);
      return count;
    },
    [READING]: () => {
      for (let i = 0; i < count; i += 1) read[i] = hundredthsOf(amounts[i]);
      sink += Number(sumOfHundredths(read));
      return count;
    },
    'decimal.js': () => {
      sink += few.reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toNumber();
      return few.length;
    },
  }, timing);
  if (Number.isNaN(sink)) throw new WrongResult('a sum is no number');
  const off = Math.abs(naiveSum(amounts) - Number(exact) / 100).toExponential(1);
  return {
    rows: Object.entries(ns).map(([name, time]) => [name, time, time / ns[OURS], name === NAIVE ? off : '0']),
    goals: [atMost('exact sum: times a naive sum', ns[OURS] / ns[NAIVE], 1.1)],
  };
}

function naiveSum(amounts) {
  let sum = 0;
  for (let i = 0; i < amounts.length; i += 1) sum += amounts[i];
  return sum;
}

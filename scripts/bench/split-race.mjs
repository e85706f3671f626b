/** The exact split beside its peers: the same amounts, the same ratios, at two decimals. */
import { join } from 'node:path';
import { bundleAndImport, root } from '../bundle.mjs';
import { atLeast, atMost, WrongResult } from './goals.mjs';
import { race } from './race.mjs';
import { seeded } from './random.mjs';
import * as peers from './split-peers.mjs';

const SEED = 20260101;
const DECIMALS = 2;
const RATIOS = [[37, 63], [3, 3, 4]];
/** A column that stays in the processor's cache: the split is timed, not the memory. */
const COLUMN = 1000;
const CHECKED = 3000;

const OURS = 'PairShare, a column at a time';
const OURS_CALL = 'PairShare, a call an amount';
const FLOATS = 'inexact floats, a column at a time';
const FLOATS_CALL = 'inexact floats, a call an amount';
const EXACT = [OURS, OURS_CALL, 'BigInt', 'decimal.js divToInt'];

export async function raceSplits(timing) {
  const [{ splitNumber }, { splitColumn }, { compileShares }] = await Promise.all([
    bundleAndImport(join(root, 'src/accounting/apportion/split.ts')),
    bundleAndImport(join(root, 'src/accounting/apportion/split-column.ts')),
    bundleAndImport(join(root, 'src/accounting/apportion/plan.ts')),
  ]);
  const rows = [];
  const goals = [];
  for (const weights of RATIOS) {
    const plan = compileShares({ weights: weights.map(BigInt) });
    const columns = { [OURS]: (amounts, parts) => splitColumn(amounts, plan, DECIMALS, parts), [FLOATS]: peers.withFloatsByColumn(weights) };
    const calls = {
      [OURS_CALL]: (amount) => splitNumber(amount, plan, DECIMALS),
      [FLOATS_CALL]: peers.withFloats(weights),
      BigInt: peers.withBigInt(weights),
      'dinero.js v2 allocate': peers.withDinero(weights),
      'decimal.js divToInt': peers.withDecimal(weights),
      'decimal.js as taught': peers.withDecimalAsTaught(weights),
    };
    const wrong = wrongResults(columns, calls, weights);
    const failed = EXACT.filter((name) => wrong[name] > 0);
    if (failed.length > 0) throw new WrongResult(`split ${weights.join(':')}: wrong results from ${failed.join(', ')}`);
    const sample = randomAmounts(COLUMN);
    const ns = race({ ...mapEntries(columns, (split, name) => columnLoop(name, split, sample, weights.length)), ...mapEntries(calls, (split, name) => callLoop(name, split, sample)) }, timing);
    const ratio = weights.join(':');
    for (const name of [OURS, FLOATS, ...Object.keys(calls)]) rows.push([ratio, name, ns[name], ns[name] / ns[OURS], wrong[name]]);
    goals.push(
      atLeast(`split ${ratio}: times faster than decimal.js divToInt`, ns['decimal.js divToInt'] / ns[OURS], 250),
      atLeast(`split ${ratio}: times faster than dinero.js v2`, ns['dinero.js v2 allocate'] / ns[OURS], 40),
      // Like with like: a column beside a column, a call beside a call, and the worse of the two counts.
      atMost(`split ${ratio}: times the inexact float loop`, Math.max(ns[OURS] / ns[FLOATS], ns[OURS_CALL] / ns[FLOATS_CALL]), 1.5),
    );
  }
  return { rows, goals };
}

const mapEntries = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

/** Amounts from cents to 10⁹ yuan, one in five negative. */
function randomAmounts(count) {
  const next = seeded(SEED);
  return Array.from({ length: count }, () => Math.round((next() - 0.2) * 10 ** (3 + Math.floor(next() * 9))) / 100 + 0);
}

/** How many of the checked amounts each contender splits otherwise than exact whole numbers do. */
function wrongResults(columns, calls, weights) {
  const amounts = randomAmounts(CHECKED);
  const exactly = peers.withBigInt(weights);
  const expected = amounts.map(exactly);
  const differing = (parts) => amounts.filter((_, row) => expected[row].some((part, i) => part !== parts(row, i))).length;
  return {
    ...mapEntries(columns, (split) => {
      const parts = split(amounts);
      return differing((row, i) => parts[row * weights.length + i]);
    }),
    ...mapEntries(calls, (split) => {
      const parts = amounts.map(split);
      return differing((row, i) => parts[row][i]);
    }),
  };
}

/**
 * Each loop is compiled for itself, its text made different by the contender's name: a loop they shared would
 * call all of them through one megamorphic site, which costs the fast ones more than their work.
 */
const callLoop = (name, split, sample) => new Function('split', 'sample', `
  // ${name}
  let sink = 0;
  return () => {
    for (let i = 0; i < sample.length; i += 1) sink += split(sample[i])[0];
    return sample.length + (sink === Infinity ? 1 : 0);
  };`)(split, sample);

const columnLoop = (name, split, sample, width) => new Function('split', 'sample', 'width', `
  // ${name}
  let sink = 0;
  const into = new Float64Array(sample.length * width);
  return () => {
    const parts = split(sample, into);
    for (let i = 0; i < parts.length; i += width) sink += parts[i];
    return sample.length + (sink === Infinity ? 1 : 0);
  };`)(split, sample, width);

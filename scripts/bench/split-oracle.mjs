/** Random splits held against exact rationals (test/support/oracle/split.ts, which shares no code with the core). */
import { build } from 'esbuild';
import { join } from 'node:path';
import { bundleAndImport, root } from '../bundle.mjs';
import { atMost, WrongResult } from './goals.mjs';
import { seeded } from './random.mjs';

const SEED = 20260201;
/** Amounts tried at each ratio: compiling a ratio is not what is tested. */
const AMOUNTS_A_RATIO = 50;

export async function checkSplits(cases) {
  const [{ splitNumber }, { splitColumn }, { compileShares }, oracle] = await Promise.all([
    bundleAndImport(join(root, 'src/accounting/apportion/split.ts')),
    bundleAndImport(join(root, 'src/accounting/apportion/split-column.ts')),
    bundleAndImport(join(root, 'src/accounting/apportion/plan.ts')),
    loadOracle(),
  ]);
  const next = seeded(SEED);
  let mismatches = 0;
  let first = null;
  for (let checked = 0; checked < cases; checked += AMOUNTS_A_RATIO) {
    const weights = randomWeights(next);
    const plan = compileShares({ weights });
    const decimals = next() < 0.2 ? null : Math.floor(next() * 19) - 6;
    const amounts = Array.from({ length: AMOUNTS_A_RATIO }, () => randomAmount(next));
    const column = splitColumn(amounts, plan, decimals);
    amounts.forEach((amount, row) => {
      const places = decimals ?? ownDecimals(amount);
      const expected = oracle.oracleSplit(shown(amount), weights, places).map((units) => oracle.oracleNumber(units, places));
      const one = splitNumber(amount, plan, decimals);
      const right = expected.every((part, party) => Object.is(part, one[party]) && Object.is(part, column[row * weights.length + party]));
      if (right) return;
      mismatches += 1;
      first ??= `${amount} by ${weights.join(':')} at ${decimals ?? 'its own'} decimals is ${expected.join(' + ')}, not ${one.join(' + ')}`;
    });
  }
  if (first) throw new WrongResult(`${mismatches} of ${cases} random splits; the first: ${first}`);
  return { goals: [atMost('random splits that differ from the oracle', mismatches, 0)] };
}

async function loadOracle() {
  const { outputFiles } = await build({ entryPoints: [join(root, 'test/support/oracle/split.ts')], bundle: true, write: false, format: 'esm', target: 'node20', logLevel: 'error' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** What Excel shows of a number: its 15 significant digits. */
const shown = (amount) => amount.toPrecision(15);

/** As many decimals as the amount has, at least 2 as far as 15 digits reach (the functions' reference, `decimals`). */
function ownDecimals(amount) {
  const [mantissa, exponent] = Math.abs(amount).toExponential(14).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '').length;
  const reach = 15 - Math.max(0, Number(exponent) + 1);
  return reach < 0 ? reach : Math.max(digits - 1 - Number(exponent), Math.min(2, reach));
}

/** Two to six parties, small weights and large, a 0 among them now and then. */
function randomWeights(next) {
  const parties = 2 + Math.floor(next() * next() * 5);
  const most = [4, 10, 101, 10_000, 1e6, 1e9][Math.floor(next() * 6)];
  const weights = Array.from({ length: parties }, () => BigInt(Math.floor(next() * most)));
  return weights.some((weight) => weight > 0n) ? weights : [1n, ...weights.slice(1)];
}

/** Cents, halves of a unit, sums with the noise of doubles, many digits, very large and very small ones. */
function randomAmount(next) {
  const kinds = [
    () => Math.round(next() * 10 ** (2 + Math.floor(next() * 10))) / 100,
    () => (Math.floor(next() * 1e6) + 0.5) / 10 ** Math.floor(next() * 6),
    () => Math.round(next() * 1e8) / 100 + Math.round(next() * 1e8) / 100,
    () => Math.floor(next() * 1e15) / 10 ** Math.floor(next() * 12),
    () => next() * 10 ** (Math.floor(next() * 30) - 12),
    () => Math.floor(next() * 200) / 100,
  ];
  const amount = kinds[Math.floor(next() * kinds.length)]();
  return next() < 0.25 ? -amount + 0 : amount;
}

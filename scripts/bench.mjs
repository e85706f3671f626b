/**
 * `npm run bench`: speed, size and memory beside others that do the same, in one run, results checked first.
 * `--quick` takes smaller sizes, `--json` prints the goals alone. Exit code 1: a result is wrong.
 */
import { measureBundle } from './bench/bundle-size.mjs';
import { measureFiles } from './bench/files-scale.mjs';
import { WrongResult } from './bench/goals.mjs';
import { raceLedgers } from './bench/ledger-race.mjs';
import { measureScale } from './bench/ledger-scale.mjs';
import { measureRecalculation } from './bench/recalc-scale.mjs';
import { goalTable, table } from './bench/report.mjs';
import { checkSplits } from './bench/split-oracle.mjs';
import { raceSplits } from './bench/split-race.mjs';
import { raceSums } from './bench/sum-race.mjs';

const FULL = { checked: 1_000_000, sums: 1_000_000, ledger: 1_000_000, rounds: 5, timing: { rounds: 41, sliceMs: 12 } };
const QUICK = { checked: 50_000, sums: 100_000, ledger: 50_000, rounds: 3, timing: { rounds: 9, sliceMs: 5 } };

const flags = new Set(process.argv.slice(2));
const unknown = [...flags].filter((flag) => flag !== '--json' && flag !== '--quick');
if (unknown.length > 0) {
  process.stderr.write(`Unknown option ${unknown.join(' ')}. There are --quick and --json.\n`);
  process.exit(1);
}
const sizes = flags.has('--quick') ? QUICK : FULL;
const say = (text) => {
  if (!flags.has('--json')) process.stdout.write(`${text}\n`);
};

const SECTIONS = [
  { title: `${sizes.checked} random splits against exact rationals`, titles: null, run: () => checkSplits(sizes.checked) },
  { title: 'Exact split at two decimals', titles: ['ratio', 'contender', 'ns a split', 'times', 'wrong of 3000'], run: () => raceSplits(sizes.timing) },
  { title: `Sum of ${sizes.sums} amounts`, titles: ['contender', 'ns an amount', 'times', 'off by'], run: () => raceSums(sizes.sums, sizes.timing) },
  { title: `Ledger of ${sizes.ledger} rows: loaded, attributed, summed by districts`, titles: ['contender', 'ns a row', 'times'], run: () => raceLedgers(sizes.ledger, sizes.rounds) },
  { title: `A function over ${sizes.ledger} rows in a process of its own`, titles: ['function', 'ns a row of 10,000', 'ns a row', 'times', 'peak MB'], run: () => measureScale(sizes.ledger) },
  { title: 'Ledgers of twenty workbooks read, reconciled and compared, and the report written', titles: ['task', 'ns a row of 10,000', 'ns a row of 100,000', 'times', 'peak MB'], run: () => measureFiles() },
  { title: 'A workbook recalculated: a PAIR function, a look-up among all rows and a running sum a row', titles: ['task', 'ns a row of 10,000', 'ns a row of 100,000', 'times', 'peak MB'], run: () => measureRecalculation() },
  { title: 'Size of the functions without the pane', titles: null, run: () => measureBundle() },
];

const goals = [];
try {
  for (const { title, titles, run } of SECTIONS) {
    say(`\n${title}`);
    // No section pays for what another left behind.
    globalThis.gc?.();
    const result = await run();
    if (titles) say(table(titles, result.rows));
    goals.push(...result.goals);
  }
  if (flags.has('--json')) process.stdout.write(`${JSON.stringify({ goals }, null, 2)}\n`);
  else say(`\nGoals\n${goalTable(goals)}`);
} catch (error) {
  if (!(error instanceof WrongResult)) throw error;
  process.stderr.write(`Wrong result. ${error.message}\n`);
  process.exitCode = 1;
}

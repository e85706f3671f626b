/**
 * One function over one ledger in a process of its own, for its memory and for its time a row. Prints JSON.
 * Arguments: the bundle of src/cli/evaluate, the function's id, rows of the small and of the large ledger.
 */
import { pathToFileURL } from 'node:url';
import { agreementTexts, ledgerCells } from './ledger.mjs';
import { median } from './race.mjs';

/** Runs on the small ledger: the first are for the compiler, the rest are counted. */
const WARM = 10;
const COUNTED = 15;

const [bundle, id, small, large] = process.argv.slice(2);
const { evaluate } = await import(pathToFileURL(bundle).href);
const agreements = agreementTexts();

const few = timesOf(Number(small), WARM + COUNTED).slice(WARM);
const [first] = timesOf(Number(large), 1);
// Of the ledger's arrays, the result and everything between them, before any second run.
const peak = process.resourceUsage().maxRSS / 1024;
const rest = timesOf(Number(large), 2);
process.stdout.write(JSON.stringify({ peak, small: median(few), large: median([first, ...rest]) }));

/** Nanoseconds a row of each run; every run gets new cells. */
function timesOf(rows, runs) {
  return Array.from({ length: runs }, () => {
    const cells = ledgerCells(rows);
    const start = process.hrtime.bigint();
    const result = evaluate(id, [cells, agreements], 'zh-CN');
    const time = Number(process.hrtime.bigint() - start) / rows;
    if (result.length < 2) throw new Error(`${id} gave no rows`);
    return time;
  });
}

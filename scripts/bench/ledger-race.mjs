/** A whole ledger attributed and summed by districts, beside DuckDB doing the same; the sums must be equal to the cent. */
import { join } from 'node:path';
import { bundleAndImport, root } from '../bundle.mjs';
import { atLeast, WrongResult } from './goals.mjs';
import { openDuckDb } from './ledger-duckdb.mjs';
import { agreementTexts, ledgerCells } from './ledger.mjs';
import { median } from './race.mjs';

const OURS = 'PairShare RECONCILE';
const duckDb = (threads) => `DuckDB, ${threads} thread${threads > 1 ? 's' : ''}`;
const THREADS = [1, 2];
const WARM_ROWS = 10_000;
/** Rows of RECONCILE's sheet below the districts: 合计, 市级抵消, 全市, 校验. */
const ROWS_BELOW = 4;

export async function raceLedgers(rows, rounds) {
  const { evaluate } = await bundleAndImport(join(root, 'src/cli/evaluate.ts'));
  const agreements = agreementTexts();
  const databases = await Promise.all(THREADS.map(async (threads) => ({ name: duckDb(threads), ...(await openDuckDb(threads)) })));
  const ours = async (cells) => evaluate('RECONCILE', [cells, agreements], 'zh-CN');
  try {
    // Both are warm, and agree, before anything is timed.
    for (let round = 0; round < 3; round += 1) await compare(ours, databases, ledgerCells(WARM_ROWS));
    const times = new Map([[OURS, []], ...databases.map(({ name }) => [name, []])]);
    for (let round = 0; round < rounds; round += 1) {
      // New cells each round: texts that have been looked up once carry their hash with them.
      const cells = ledgerCells(rows);
      const sheet = await timed(times.get(OURS), ours, cells);
      for (const { name, reconcile, empty } of databases) {
        const accounts = await timed(times.get(name), reconcile, cells);
        await empty();
        checkEqual(name, sheet, accounts);
      }
    }
    const ns = new Map([...times].map(([name, values]) => [name, (median(values) / rows) * 1e6]));
    const best = Math.min(...databases.map(({ name }) => ns.get(name)));
    return {
      rows: [...ns].map(([name, time]) => [name, time, time / ns.get(OURS)]),
      goals: [atLeast('attribute + group, loading included: times faster than DuckDB', best / ns.get(OURS), 3)],
    };
  } finally {
    for (const { close } of databases) close();
  }
}

async function compare(ours, databases, cells) {
  const sheet = await ours(cells);
  for (const { name, reconcile, empty } of databases) {
    checkEqual(name, sheet, await reconcile(cells));
    await empty();
  }
}

/** Nobody pays for garbage of others; and as a full collection also throws compiled code away, each runs once before. */
async function timed(times, action, cells) {
  globalThis.gc?.();
  await action(ledgerCells(WARM_ROWS));
  const start = performance.now();
  const result = await action(cells);
  times.push(performance.now() - start);
  return result;
}

/** Every district has the same 属地数, 转出, 转入 and 标注, and nothing is left out. */
function checkEqual(name, sheet, accounts) {
  const byDistrict = new Map(accounts.map(([district, ...sums]) => [district, sums]));
  const districts = sheet.slice(1, -ROWS_BELOW);
  if (districts.length !== byDistrict.size) throw new WrongResult(`${name}: ${byDistrict.size} districts, not ${districts.length}`);
  for (const [district, ...figures] of districts) {
    const sums = byDistrict.get(district) ?? [];
    const equal = sums.every((sum, column) => Number(sum) === figures[column]) && figures.at(-1) === '';
    if (!equal) throw new WrongResult(`${name}: ${district} has ${sums.join(', ')}; RECONCILE ${figures.join(', ')}`);
  }
}

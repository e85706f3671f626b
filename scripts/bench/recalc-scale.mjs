/** A workbook recalculated without Excel, in a process of its own, for its memory and for its time a row. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleForNode, root } from '../bundle.mjs';
import { atMost } from './goals.mjs';

const SMALL = 10_000;
const LARGE = 100_000;

export async function measureRecalculation() {
  const bundles = await Promise.all(['src/xlsx/index.ts', 'src/xlsx/writing/write-workbook.ts'].map((path) => bundleForNode(join(root, path))));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', join(root, 'scripts/bench/recalc-child.mjs'), ...bundles, String(SMALL), String(LARGE)]);
  const { peak, small, large } = JSON.parse(stdout);
  return {
    rows: [['recalc', (small * 1e9) / SMALL, (large * 1e9) / LARGE, (large / small) * (SMALL / LARGE), peak]],
    goals: [
      atMost(`${LARGE} rows with a PAIR function, a look-up and a running sum recalculated, seconds`, large, 60),
      atMost('The same: peak memory of the process, MB', peak, 2000),
      atMost('The same: time a row, times that of a tenth of the rows', (large / small) * (SMALL / LARGE), 1.5),
    ],
  };
}

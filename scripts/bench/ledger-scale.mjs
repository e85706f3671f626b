/** Memory and time a row of the two functions that take a whole ledger, each in a process of its own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleForNode, root } from '../bundle.mjs';
import { atMost } from './goals.mjs';

const FUNCTIONS = ['RECONCILE', 'ATTRIBUTE'];
const SMALL = 10_000;

export async function measureScale(large) {
  const bundle = await bundleForNode(join(root, 'src/cli/evaluate.ts'));
  const rows = [];
  const goals = [];
  for (const id of FUNCTIONS) {
    const { peak, small, large: slow } = await runChild([bundle, id, String(SMALL), String(large)]);
    rows.push([id, small, slow, slow / small, peak]);
    goals.push(
      atMost(`${id}: peak memory of the process, MB`, peak, 1000),
      atMost(`${id}: time a row, times that of a small ledger`, slow / small, 1.5),
    );
  }
  return { rows, goals };
}

async function runChild(args) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', join(root, 'scripts/bench/ledger-child.mjs'), ...args]);
  return JSON.parse(stdout);
}

/** `npm run mutation [-- folder …]`: the mutation score of src/accounting, or of some of its folders; fails below 85 %. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './bundle.mjs';

const require = createRequire(import.meta.url);
const stryker = join(dirname(require.resolve('@stryker-mutator/core/package.json')), 'bin', 'stryker.js');
const folders = process.argv.slice(2).map((folder) => `src/accounting/${folder}/**/*.ts`);
const only = folders.length === 0 ? [] : ['--mutate', folders.join(',')];
/** Each mutant repeats the property tests in part: fewer runs can only let more mutants live. */
const env = { ...process.env, PAIRSHARE_RUNS: '0.05' };
const { status } = spawnSync(process.execPath, [stryker, 'run', 'scripts/mutation/stryker.config.mjs', ...only], { cwd: root, env, stdio: 'inherit' });
process.exit(status ?? 1);

/**
 * `npm test`: type check, lint, build, then every test. Further arguments go to jest and leave the rest
 * out: `npm test -- test/apportion`.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { root } from './bundle.mjs';

const require = createRequire(import.meta.url);
const chosen = process.argv.slice(2);

const bin = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);

function run(title, file, args) {
  process.stdout.write(`\n— ${title}\n`);
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`\n${title}: failed.\n`);
    process.exit(status ?? 1);
  }
}

if (chosen.length === 0) {
  run('Type check', bin('typescript', 'bin/tsc'), ['-p', '.']);
  run('The core is pure: no Office, DOM or Node', bin('typescript', 'bin/tsc'), ['-p', 'src/accounting']);
  run('Lint', bin('eslint', 'bin/eslint.js'), ['.', '--max-warnings', '0']);
}
await buildIfStale();
if (chosen.length > 0) {
  run('Tests', bin('jest', 'bin/jest.js'), chosen);
} else {
  // What the host was asked is gathered from this run alone.
  rmSync(join(root, '.cache', 'wire-usage'), { recursive: true, force: true });
  run('Unit tests', bin('jest', 'bin/jest.js'), ['--selectProjects', 'unit', 'dom']);
  // One browser at a time: it has the machine's cores to itself, and time limits mean something.
  run('Browser tests', bin('jest', 'bin/jest.js'), ['--selectProjects', 'browser', '--runInBand']);
  run('What the whole run says', bin('jest', 'bin/jest.js'), ['--selectProjects', 'after']);
}

/**
 * Installs what package-lock.json says, if that has not been done yet. Node alone, so that it runs on a
 * machine where nothing has been installed; it writes to standard error only, so that `npm run -s` output
 * stays clean. npm's pre-scripts would not do: `ignore-scripts` skips them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.ready');
const lock = join(root, '.installing');
const major = process.versions.node.split('.')[0];

if (Number(major) < 20) {
  process.stderr.write(`PairShare needs Node 20 or later; this is ${process.version}. Install a newer one from https://nodejs.org.\n`);
  process.exit(1);
}

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch} ${major}`)
  .digest('hex');

const isReady = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** mkdir is atomic, so of two processes only one installs; a lock older than ten minutes was left by a crash. */
function takeLock() {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (Date.now() - statSync(lock, { throwIfNoEntry: false })?.mtimeMs > 600_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function install() {
  process.stderr.write('Installing what package-lock.json lists (about a minute, once)…\n');
  // Any of these would leave the development packages out, and the build needs them.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|npm_config_(omit|production|only))$/i.test(name)));
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const { status } = spawnSync(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root, env, stdio: ['ignore', 2, 2], shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('The packages could not be installed. Check that the npm registry can be reached (npm ping) and run the command again.\n');
    return false;
  }
  writeFileSync(stamp, wanted);
  return true;
}

while (!isReady()) {
  if (!takeLock()) {
    pause(500);
    continue;
  }
  let installed = true;
  try {
    installed = isReady() || install();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  if (!installed) process.exit(1);
}

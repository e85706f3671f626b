/** Builds dist/ if its sources have changed since the last build. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import configuration from '../webpack.config.js';
import { contentsOf } from './build-contents.mjs';
import { hashOf, root } from './bundle.mjs';

const stamp = join(root, 'dist', '.built');
const contents = join(root, 'dist', '.contents.json');

/** What the last build is made of (build-contents.mjs). */
export const builtContents = () => JSON.parse(readFileSync(contents, 'utf8'));

/** The build's own program: the scripts that webpack.config.js and this file import, and none that only use what was built. */
function programOfBuild(path = 'webpack.config.js', found = new Set([join('scripts', 'build.mjs'), join('scripts', 'build-contents.mjs')])) {
  found.add(path);
  for (const [, imported] of readFileSync(join(root, path), 'utf8').matchAll(/from '(\.[^']*)'/g)) {
    const next = join(dirname(path), imported);
    if (!found.has(next)) programOfBuild(next, found);
  }
  return [...found].sort();
}

export async function buildIfStale(mode = 'production') {
  const wanted = `${mode} ${process.env.OFFICE_JS_URL ?? ''} ${hashOf('src', 'assets', 'manifest.xml', 'package-lock.json', ...programOfBuild())}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Building the add-in and the workbench (about a minute the first time)…\n');
  rmSync(stamp, { force: true });
  const stats = await new Promise((resolve, reject) => {
    configuration({}, { mode }).then((configs) => webpack(configs, (error, result) => (error ? reject(error) : resolve(result))), reject);
  });
  if (stats.hasErrors()) {
    process.stderr.write(`${stats.toString('errors-only')}\n`);
    throw new Error('The build failed; the errors are above.');
  }
  writeFileSync(contents, `${JSON.stringify(contentsOf(stats), null, 1)}\n`);
  writeFileSync(stamp, wanted);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildIfStale().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}

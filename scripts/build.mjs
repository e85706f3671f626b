/** Builds dist/ if its sources have changed since the last build. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import configuration from '../webpack.config.js';
import { hashOf, root } from './bundle.mjs';

const stamp = join(root, 'dist', '.built');

export async function buildIfStale(mode = 'production') {
  const wanted = `${mode} ${process.env.OFFICE_JS_URL ?? ''} ${hashOf('src', 'assets', 'scripts', 'manifest.xml', 'webpack.config.js', 'package-lock.json')}`;
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
  writeFileSync(stamp, wanted);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildIfStale().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}

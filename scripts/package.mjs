/**
 * `npm run package -- --url https://addins.example.gov.cn/pairshare [--office-js cdn|21vianet|self] [--out DIR] [--with-workbench]`:
 * a folder for a web server and the manifest for the catalogue (package/assemble.mjs), checked before it is written.
 * docs/deployment.md says what to do with it. Exit code 2: the command line; 1: the package is not right.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { bundleAndImport, root } from './bundle.mjs';
import { assemble } from './package/assemble.mjs';
import { earlierPackage, writePackage } from './package/folder.mjs';
import { readOptions } from './package/options.mjs';
import { Refusal } from './package/refusal.mjs';
import { packageProblems } from './package/verify.mjs';

/** Makes, checks and writes a package; returns its files. Throws a Refusal where the command line is wrong, an Error where the package is. */
export async function makePackage(options) {
  const earlier = earlierPackage(options.out);
  await buildIfStale();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { ACTIONS } = await bundleAndImport(join(root, 'src/commands/actions.ts'));
  const files = assemble(options);
  const problems = packageProblems(files, options, { version, actions: ACTIONS.map(({ id }) => id), locales: ['zh-CN'] });
  if (problems.length > 0) throw new Error(`The package is not right, and nothing was written:\n${problems.join('\n')}`);
  writePackage(options.out, files, earlier);
  return files;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const options = readOptions(process.argv.slice(2));
    const files = await makePackage(options);
    const size = [...files].filter(([path]) => path.startsWith('site/')).reduce((sum, [, bytes]) => sum + bytes.length, 0);
    process.stdout.write(`${relative(process.cwd(), options.out) || '.'}: ${files.size} files, ${(size / 1e6).toFixed(1)} MB to serve at ${options.url}/. Copy site to the web server, upload manifest.xml; README.txt says more.\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof Refusal ? 2 : 1;
  }
}

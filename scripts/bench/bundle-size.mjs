/** The functions without the pane, as small as a bundler makes them: what every workbook waits for when it opens. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../bundle.mjs';
import { atMost } from './goals.mjs';

export async function functionsBundleSize() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/functions/associate.ts')], bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', charset: 'utf8', logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1024;
}

export async function measureBundle() {
  return { goals: [atMost('functions bundle without UI, KB gzipped', await functionsBundleSize(), 40)] };
}

/**
 * The functions without the pane: what every workbook waits for when it opens, and the languages they load when they
 * first speak. Minified as webpack's production build does it (terser, two passes), gzipped as a server does it.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';

const ENTRY = 'src/functions/associate.ts';
const OPTIONS = { bundle: true, write: false, format: 'esm', target: 'es2022', charset: 'utf8', metafile: true, logLevel: 'error' };

/** What is imported as the program runs is no part of its file; a language needs no second copy of what the file holds. */
const leaveDynamicImports = {
  name: 'leave-dynamic-imports',
  setup: ({ onResolve }) => onResolve({ filter: /./ }, ({ kind }) => (kind === 'dynamic-import' ? { external: true } : undefined)),
};

async function measured(name, source) {
  const { code } = await minify(source, { module: true, ecma: 2022, compress: { passes: 2, ecma: 2022 } });
  return { name, code, kilobytes: gzipSync(code, { level: 9 }).length / 1024 };
}

/** `entry` is one file with all it imports statically; `packs` are the chunks of the languages, each `{ name, code, kilobytes }`. */
export async function functionsBundle(root) {
  const entryPoints = [join(root, ENTRY)];
  const { outputFiles: [entry] } = await build({ ...OPTIONS, entryPoints, plugins: [leaveDynamicImports] });
  const { outputFiles, metafile } = await build({ ...OPTIONS, entryPoints, absWorkingDir: root, splitting: true, outdir: 'out' });
  const packs = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint?.endsWith('/pack.ts'));
  return {
    entry: await measured(ENTRY, entry.text),
    packs: await Promise.all(packs.map(([path, { entryPoint }]) => measured(entryPoint, outputFiles.find((file) => file.path === join(root, path)).text))),
  };
}

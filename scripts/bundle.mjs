/** Bundles a TypeScript module with esbuild for Node and imports it: how scripts and the command line run what the add-in runs. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** One hash over every file below the given folders and files: the same sources need no second build. */
export function hashOf(...places) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) (entry.isDirectory() ? visit : add)(join(path, entry.name));
  };
  const add = (path) => hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  for (const place of places) {
    const path = join(root, place);
    if (readdirSafe(path)) visit(path);
    else add(path);
  }
  return hash.digest('hex').slice(0, 16);
}

function readdirSafe(path) {
  try {
    readdirSync(path);
    return true;
  } catch (error) {
    if (error.code === 'ENOTDIR') return false;
    throw error;
  }
}

/** The module's exports. The bundle is kept in .cache under its sources' hash. */
export async function bundleAndImport(entry) {
  return import(pathToFileURL(await bundleForNode(entry)).href);
}

export async function bundleForNode(entry) {
  const outfile = join(root, '.cache', 'node', `${relative(root, entry).replace(/[\\/]/g, '_')}.${hashOf('src', 'package-lock.json')}.mjs`);
  if (existsSync(outfile)) return outfile;
  const { outputFiles } = await build({
    entryPoints: [entry], bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20', jsx: 'automatic', logLevel: 'error',
    // CommonJS dependencies inside an ES module bundle still call require for Node's own modules.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
  mkdirSync(dirname(outfile), { recursive: true });
  // Written beside and renamed, so that two commands started at once never read half a file.
  const part = `${outfile}.${process.pid}`;
  writeFileSync(part, outputFiles[0].contents);
  renameSync(part, outfile);
  return outfile;
}

/** What a build is made of, for whoever packs it: each bundle's files, and the packages whose code is really in them. */
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './bundle.mjs';

const PACKAGES = `${sep}node_modules${sep}`;

/** `{ addin: { files, packages }, workbench: { files, packages } }`; a package is its folder below the project, its name and version. */
export const contentsOf = (stats) => Object.fromEntries(stats.stats.map(({ compilation }) => [compilation.name, { files: filesOf(compilation), packages: packagesOf(compilation) }]));

const filesOf = (compilation) => compilation.getAssets().map(({ name }) => name.split('?')[0]).sort();

/** Modules no chunk holds were looked at and left out, so their packages are not shipped. */
function packagesOf({ chunks, chunkGraph }) {
  const folders = new Set();
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModulesIterable(chunk)) {
      for (const path of [module, ...(module.modules ?? [])].map((part) => part.nameForCondition())) {
        const folder = path && packageFolder(path);
        if (folder) folders.add(folder);
      }
    }
  }
  return [...folders].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return { folder, name, version };
  });
}

/** `node_modules/@fluentui/react-button` for any file below it, wherever npm has put it. */
function packageFolder(path) {
  const at = path.lastIndexOf(PACKAGES);
  if (at < 0 || !path.startsWith(root)) return null;
  const [first, second] = path.slice(at + PACKAGES.length).split(sep);
  return [path.slice(root.length + 1, at), 'node_modules', first, ...(first.startsWith('@') ? [second] : [])].filter(Boolean).join('/').replaceAll('\\', '/');
}

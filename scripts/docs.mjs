/**
 * `npm run docs [-- --out DIR]`: renews the pages of docs/ that are made from the catalogue and the course, then builds the site,
 * site/ where no other folder is named. Plain files: any web server serves them, and a double click opens them.
 * `--check` renews nothing, and fails where a page is out of date.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';
import { bundleAndImport, root } from './bundle.mjs';

/** Beside docs/, what a reader of the site needs of the repository. */
const BESIDE = ['CHANGELOG.md', 'SECURITY.md'];
const MARK = '.pairshare-docs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** Every Markdown file of the site by its path in the repository. */
function readSources() {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name.split(sep).join('/')}`);
  return new Map([...docs, ...BESIDE.filter((name) => existsSync(join(root, name)))].filter((name) => name.endsWith('.md')).sort().map((name) => [name, read(name)]));
}

async function renewGenerated(isCheck) {
  const { generatedPages } = await bundleAndImport(join(root, 'src/docs/generated.ts'));
  for (const [path, text] of generatedPages(JSON.parse(read('test/functions/error-lines.json')))) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    if (isCheck) throw new Error(`${path} is out of date. Run npm run docs.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stderr.write(`Renewed ${path}\n`);
  }
}

/** An earlier site is replaced; a folder that holds anything else is left alone. */
function clear(folder) {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARK))) throw new Error(`${folder} holds something else than an earlier site. Name an empty folder.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), '');
}

/** Writes the site into a folder. */
async function writeSite(folder) {
  const { buildSite } = await bundleAndImport(join(root, 'src/docs/site.ts'));
  const { files, copies } = buildSite(readSources(), `PairShare ${JSON.parse(read('package.json')).version}`);
  const search = await build({ entryPoints: [join(root, 'src/docs/search.ts')], bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' });
  clear(folder);
  const put = (path, write) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    write(join(folder, path));
  };
  for (const [path, text] of files) put(path, (file) => writeFileSync(file, text));
  for (const [source, path] of copies) put(path, (file) => copyFileSync(join(root, source), file));
  put('search.js', (file) => writeFileSync(file, search.outputFiles[0].contents));
  put('site.css', (file) => cpSync(join(root, 'src/docs/site.css'), file));
  return files.size;
}

try {
  const at = process.argv.indexOf('--out');
  if (at >= 0 && !process.argv[at + 1]) throw new Error('Name the folder after --out.');
  const folder = resolve(at >= 0 ? process.argv[at + 1] : join(root, 'site'));
  await renewGenerated(process.argv.includes('--check'));
  const count = await writeSite(folder);
  process.stdout.write(`${count} files: open ${join(relative(process.cwd(), folder) || '.', 'index.html')}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

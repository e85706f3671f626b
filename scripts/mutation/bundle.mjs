/**
 * The tests that guard the accounting core, bundled with it into one file, the quick and near ones first: a mutant
 * then costs a tenth of a second and the tests up to the first that fails. Fuzz tests and tests of time and size are left
 * out: they ask for no particular answer and take long.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

const FOLDERS = ['quantity', 'period', 'district', 'apportion', 'agreement', 'attribution', 'ledger', 'reconciliation', 'functions', 'cases'];
const LEFT_OUT = new Set(['bundle-size.test.ts', 'fuzz.test.ts', 'fuzz-long.test.ts', 'long-texts.test.ts']);

const testsOf = (folder) => readdirSync(`test/${folder}`).filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.has(name)).sort();
const files = FOLDERS.flatMap((folder) => testsOf(folder).map((name) => `${folder}/${name}`));
const contents = `require('./src/i18n/every-language');\n${files.map((file) => `describe(${JSON.stringify(file)}, () => { require('./test/${file}'); });`).join('\n')}`;

/** Tests that read a file beside them still find it. */
const ownFolders = {
  name: 'own-folders',
  setup: ({ onLoad }) => onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({ contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))), loader: 'ts' })),
};

await build({ stdin: { contents, resolveDir: '.', loader: 'js' }, bundle: true, platform: 'node', format: 'cjs', target: 'node20', outfile: 'scripts/mutation/every.test.cjs', logLevel: 'error', plugins: [ownFolders] });

/**
 * `npm run release`: checks that this version can be released, and publishes nothing. After `npm test`.
 * `npm run release -- --keep` writes the workbook that is kept of this version (test/releases/<version>/), as long as
 * the version is not released.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bundle.mjs';
import { makePackage } from './package.mjs';
import { keptWorkbook } from './release/kept-workbook.mjs';
import { releaseProblems } from './release/release-check.mjs';

const RELEASES = join(root, 'test', 'releases');
const read = (path) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json'));

function git(...words) {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr.trim()}`);
  return stdout;
}

const tags = () => git('tag', '--list').split('\n').filter(Boolean);

async function keep() {
  if (tags().includes(`v${version}`)) throw new Error(`${version} is released: what is kept of it stays as it is. Raise the version.`);
  const { workbook, expected } = await keptWorkbook();
  mkdirSync(join(RELEASES, version), { recursive: true });
  writeFileSync(join(RELEASES, version, 'workbook.xlsx'), workbook);
  writeFileSync(join(RELEASES, version, 'expected.json'), expected);
  process.stdout.write(`test/releases/${version} is written.\n`);
}

async function isCurrent() {
  if (!existsSync(join(RELEASES, version))) return false;
  const { workbook, expected } = await keptWorkbook();
  return Buffer.compare(readFileSync(join(RELEASES, version, 'workbook.xlsx')), workbook) === 0 && read(`test/releases/${version}/expected.json`) === expected;
}

/** Both kinds of package, made twice: the second must be the first, byte for byte. */
async function packageProblems() {
  const folder = mkdtempSync(join(tmpdir(), 'pairshare-release-'));
  try {
    const problems = [];
    for (const [officeJs, withWorkbench] of [['cdn', false], ['21vianet', false], ['self', true]]) {
      const options = { url: 'https://addins.example.gov.cn/pairshare', officeJs, out: join(folder, officeJs), withWorkbench };
      try {
        const [first, second] = [await makePackage(options), await makePackage(options)];
        const differing = [...first].filter(([path, bytes]) => Buffer.compare(bytes, second.get(path)) !== 0);
        if (differing.length > 0) problems.push(`The package with office.js ${officeJs} differs from run to run: ${differing[0][0]}`);
      } catch (error) {
        problems.push(`The package with office.js ${officeJs}: ${error.message}`);
      }
    }
    return problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function check() {
  const lock = JSON.parse(read('package-lock.json'));
  const problems = [
    ...releaseProblems({
      version, locks: [lock.version, lock.packages[''].version], manifest: read('manifest.xml'), changelog: read('CHANGELOG.md'), status: git('status', '--porcelain'), tags: tags(),
      kept: existsSync(RELEASES) ? readdirSync(RELEASES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name) : [],
      keptIsCurrent: await isCurrent(),
    }),
    ...(await packageProblems()),
  ];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write(`${version} can be released, if npm test is green. Nothing was published: git tag v${version}, and npm run package for each site.\n`);
}

try {
  const words = process.argv.slice(2);
  if (words.some((word) => word !== '--keep')) throw new Error(`${words.find((word) => word !== '--keep')} is unknown. There is --keep.`);
  await (words.length > 0 ? keep() : check());
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

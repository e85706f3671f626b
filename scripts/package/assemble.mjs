/**
 * What a package holds, as a map from path to bytes; nothing is written here. The bundles are those of dist/, as the
 * tests ran them: they are moved into folders named after their content, and only pages, functions and manifest change.
 *
 *   site/                      what a web server serves
 *     taskpane.html, functions*.json, help.html, assets/
 *     app/<hash>/              the pane and the functions
 *     office/<version>/        office.js, where it is served from here
 *     index.html, workbench-pane.html, workbench/<hash>/      with the workbench
 *     web.config, LICENSE.txt, THIRD-PARTY-NOTICES.txt
 *   manifest.xml               what is uploaded to the catalogue
 *   course/                    workbooks, slides and hand-out for trainers; not to be served
 *   nginx.conf, README.txt, pairshare-package.json, SHA256SUMS
 *   source-maps/               for whoever looks for a fault; not to be served
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtContents } from '../build.mjs';
import { root } from '../bundle.mjs';
import { workbenchOfficeFiles } from '../office-files.mjs';
import { officeFile, officeJsFolder, selfHostedOfficeFiles } from '../office-library.mjs';
import { SUMS, checksums, contentHash } from './checksums.mjs';
import { courseFiles } from './course.mjs';
import { instructions } from './instructions.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { rewritePage } from './pages.mjs';
import { OFFICE_JS, contentSecurityPolicy } from './policy.mjs';
import { nginxExample, webConfig } from './servers.mjs';

/** Where manifest.xml and functions.json say the add-in is while it is developed. */
const DEVELOPMENT = 'https://localhost:3000';

/** A package says of itself what it is; by this file it is known again. */
export const LABEL = 'pairshare-package.json';

const PAGES = ['taskpane.html', 'workbench-pane.html', 'index.html'];
const CODE = { addin: /^(?:taskpane\.js|(?:languages|parts|threads)\/)/, workbench: /^(?:workbench\.|host-bridge\.js|chunks\/|fonts\/)/ };
const ASIDE = /^(?:office\/|manifest\.xml$)/;

const built = (path) => readFileSync(join(root, 'dist', path));
const builtText = (path) => built(path).toString('utf8');

export function assemble(options) {
  const { url, officeJs, withWorkbench } = options;
  const contents = builtContents();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const office = JSON.parse(readFileSync(join(officeJsFolder, '..', 'package.json'), 'utf8')).version;
  const files = new Map();
  const put = (path, content) => files.set(path, Buffer.from(content));

  const bundles = [moved(contents.addin.files, CODE.addin, 'app'), ...(withWorkbench ? [moved(contents.workbench.files, CODE.workbench, 'workbench')] : [])];
  const places = new Map();
  for (const { folder, code, maps } of bundles) {
    for (const [path, bytes] of code) put(`site/${folder}/${path}`, bytes);
    for (const path of maps) put(`source-maps/${folder}/${path}`, built(path));
    for (const path of code.keys()) places.set(path, `${folder}/${path}`);
  }
  const officePaths = [...new Set([...(officeJs === 'self' ? selfHostedOfficeFiles() : []), ...(withWorkbench ? workbenchOfficeFiles : [])])].sort();
  for (const path of officePaths) put(`site/office/${office}/${path}`, officeFile(path));

  const policy = contentSecurityPolicy(officeJs);
  const page = (name, officeAddress) => put(`site/${name}`, rewritePage(builtText(name), (address) => (/(?:^|\/)office\.js$/.test(address) ? officeAddress : places.get(address)), policy));
  page('taskpane.html', OFFICE_JS[officeJs] ?? `office/${office}/office.js`);
  if (withWorkbench) {
    page('workbench-pane.html', `office/${office}/office.js`);
    page('index.html', undefined);
  }
  for (const path of contents.addin.files.filter((path) => !PAGES.includes(path) && !CODE.addin.test(path) && !ASIDE.test(path))) {
    put(`site/${path}`, path.endsWith('.json') ? builtText(path).replaceAll(DEVELOPMENT, url) : built(path));
  }

  const packages = [...contents.addin.packages, ...(withWorkbench ? contents.workbench.packages : [])];
  const alongside = officePaths.length > 0 ? [{ name: `@microsoft/office-js ${office} (Microsoft Software License Terms)`, text: readFileSync(join(officeJsFolder, '..', 'LICENSE.md'), 'utf8') }] : [];
  put('site/LICENSE.txt', readFileSync(join(root, 'LICENSE')));
  put('site/THIRD-PARTY-NOTICES.txt', thirdPartyNotices(packages, alongside));
  put('site/web.config', webConfig(options, ['app', ...(withWorkbench ? ['workbench'] : []), ...(officePaths.length > 0 ? ['office'] : [])]));
  put('manifest.xml', manifestFor(url, version));
  for (const [path, bytes] of courseFiles(root)) put(path, bytes);
  put('nginx.conf', nginxExample(options));
  put('README.txt', instructions(options, version));
  put(LABEL, `${JSON.stringify({ product: 'PairShare', version, url, officeJs, withWorkbench }, null, 1)}\n`);
  put(SUMS, checksums(files));
  return files;
}

/** A bundle's own files under a folder named after what they hold, their source maps beside them. */
function moved(paths, isCode, kind) {
  const own = paths.filter((path) => isCode.test(path));
  const code = new Map(own.filter((path) => !path.endsWith('.map')).map((path) => [path, path.endsWith('.js') ? withoutMap(path) : built(path)]));
  return { folder: `${kind}/${contentHash(code)}`, code, maps: own.filter((path) => path.endsWith('.map')) };
}

/** The line that names a source map would send every developer tool after a file that is not there. */
const withoutMap = (path) => Buffer.from(builtText(path).replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));

/** Addresses and version; the version also stands where pages and functions are asked for, so that no cache hands out old ones. */
const manifestFor = (url, version) =>
  readFileSync(join(root, 'manifest.xml'), 'utf8')
    .replaceAll(`<AppDomain>${DEVELOPMENT}</AppDomain>`, `<AppDomain>${new URL(url).origin}</AppDomain>`)
    .replaceAll(`${DEVELOPMENT}/`, `${url}/`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replaceAll(/\?v=[\d.]+/g, `?v=${version}.0`);

/** A package's check of itself, before it is written: what is wrong with it, empty where nothing is. */
import { checkManifest } from '../manifest-check.mjs';
import { missingOfficeFiles } from '../office-files.mjs';
import { SUMS, checksums } from './checksums.mjs';
import { addressesOf } from './pages.mjs';
import { OFFICE_JS, contentSecurityPolicy } from './policy.mjs';

/** What the parts of an .xlsx file name their vocabularies by. */
const FILE_FORMAT = ['schemas.openxmlformats.org', 'schemas.microsoft.com', 'purl.org'];

/** Hosts that stand in code as names or as links a person may follow. Nothing is fetched from them, and the policy would not let it. */
const NAMED = {
  pane: ['www.w3.org', 'react.dev', ...FILE_FORMAT],
  workbench: ['www.w3.org', 'react.dev', ...FILE_FORMAT, 'support.microsoft.com', 'support.google.com', 'www.wps.cn', 'github.com', 'univer.ai', 'universheet.net', 'redi.wendell.fun', 'sharejs.org', 'mozilla.github.io', 'localhost', 'localhost:3002'],
  schema: ['developer.microsoft.com'],
};

/** Licences, and Office's own library, which is checked for being complete and is never changed. */
const NOT_OURS = /^site\/(?:office\/|LICENSE\.txt$|THIRD-PARTY-NOTICES\.txt$|web\.config$|.*\.LICENSE\.txt$)/;
const CHUNK = /"((?:languages|parts|threads|chunks)\/[\w.-]+\.js)(?:\?v=\w+)?"/g;

/** `files` as assemble.mjs makes them; `facts` are package.json's version, the ids of the add-in's actions and the locales. */
export function packageProblems(files, options, facts) {
  const text = (path) => files.get(path)?.toString('utf8') ?? '';
  const site = [...files.keys()].filter((path) => path.startsWith('site/'));
  const pages = site.filter((path) => path.endsWith('.html') && path !== 'site/help.html');
  const served = (path) => files.has(`site/${path}`);
  const wanted = ['taskpane.html', 'help.html', 'functions.json', ...facts.locales.map((locale) => `functions.${locale}.json`), 'web.config', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', ...(options.withWorkbench ? ['index.html', 'workbench-pane.html'] : [])];
  return [
    ...manifestProblems(text('manifest.xml'), files, options, facts),
    ...wanted.filter((path) => !served(path)).map((path) => `site/${path} is missing`),
    ...pages.flatMap((path) => pageProblems(path, text(path), options, served)),
    ...site.filter((path) => path.endsWith('.js') && !NOT_OURS.test(path)).flatMap((path) => chunkProblems(path, text(path), files)),
    ...site.filter((path) => path.endsWith('.css')).flatMap((path) => styleProblems(path, text(path), files)),
    ...site.filter((path) => !NOT_OURS.test(path)).flatMap((path) => outsideProblems(path, text(path), options)),
    ...functionProblems(text, options, facts),
    ...officeProblems(files, options),
    ...site.filter((path) => path.endsWith('.map') || (path.endsWith('.js') && !NOT_OURS.test(path) && text(path).includes('sourceMappingURL='))).map((path) => `${path} holds or names a source map`),
    ...(text(SUMS) === checksums(files) ? [] : [`${SUMS} does not say what the files hold`]),
  ];
}

function manifestProblems(manifest, files, { url }, { version, actions, locales }) {
  const read = (path) => files.get(`site/${path}`) ?? null;
  const root = /<SourceLocation DefaultValue="([^"]*)taskpane\.html/.exec(manifest)?.[1];
  return [
    ...checkManifest(manifest, { version, actions, locales, read }).map((problem) => `manifest.xml: ${problem}`),
    ...(root === `${url}/` ? [] : [`manifest.xml leads to ${root}, not to ${url}/`]),
  ];
}

function pageProblems(path, html, options, served) {
  const office = OFFICE_JS[options.officeJs];
  const policy = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(options.officeJs)}">`);
  const script = html.indexOf('<script');
  return [
    ...(policy < 0 || policy > script ? [`${path} has no policy before its first script`] : []),
    ...(/<script(?![^>]*\bsrc=)/.test(html) || /\son\w+=/.test(html) ? [`${path} has a script of its own, which the policy would refuse`] : []),
    ...addressesOf(html).filter((address) => !(address === office && path === 'site/taskpane.html') && !served(address)).map((address) => `${path} names ${address}, which is not in the package`),
  ];
}

/** What a bundle loads as it runs lies beside it. */
function chunkProblems(path, code, files) {
  const folder = /^site\/\w+\/\w+\//.exec(path)?.[0] ?? 'site/';
  return Array.from(code.matchAll(CHUNK), ([, chunk]) => chunk).filter((chunk) => !files.has(folder + chunk)).map((chunk) => `${path} loads ${chunk}, which is not in the package`);
}

function styleProblems(path, css, files) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return Array.from(css.matchAll(/url\(["']?([^"')]+)/g), ([, address]) => address).filter((address) => !/^(?:data:|#)/.test(address) && !files.has(folder + address)).map((address) => `${path} names ${address}, which is not in the package`);
}

function outsideProblems(path, content, { url, officeJs }) {
  if (/\.(?:png|xlsx)$/.test(path)) return [];
  const named = path.startsWith('site/workbench/') ? NAMED.workbench : path.endsWith('.json') ? NAMED.schema : NAMED.pane;
  const office = path === 'site/taskpane.html' ? OFFICE_JS[officeJs] : null;
  const found = Array.from(content.matchAll(/\b(?:https?|wss?):\/\/([A-Za-z0-9][A-Za-z0-9.-]*(?::\d+)?)[^\s"'`<>)\\;]*/g), ([address, host]) => ({ address, host }));
  const outside = found.filter(({ address, host }) => !address.startsWith(`${url}/`) && address !== office && !(office && address === new URL(office).origin) && !named.includes(host));
  return [...new Set(outside.map(({ address }) => address))].map((address) => `${path} names the outside address ${address}`);
}

/** Functions and pane say one version: the manifest asks for both with it, and the pane shows it. */
function functionProblems(text, { url }, { version, locales }) {
  const metadata = ['site/functions.json', ...locales.map((locale) => `site/functions.${locale}.json`)].map((path) => [path, text(path)]);
  const page = addressesOf(text('site/taskpane.html')).find((address) => address.endsWith('/taskpane.js'));
  return [
    ...metadata.flatMap(([path, json]) => (json === '' ? [] : JSON.parse(json).functions.filter(({ helpUrl }) => !helpUrl.startsWith(`${url}/help.html#`)).map(({ id }) => `${path}: the help of ${id} is not at ${url}`))),
    ...(text(`site/${page}`).includes(`"${version}"`) ? [] : [`The pane does not say that it is version ${version}`]),
    ...['zh-CN', 'en-US'].filter((locale) => text(`site/${page}`.replace('taskpane.js', `languages/${locale}.js`)) === '').map((locale) => `The pane's texts in ${locale} are missing`),
  ];
}

function officeProblems(files, { officeJs, withWorkbench }) {
  const folder = /^site\/(office\/[\d.]+\/)/m.exec([...files.keys()].join('\n'))?.[1];
  if (folder === undefined) return officeJs === 'self' || withWorkbench ? ['site/office is missing'] : [];
  if (officeJs !== 'self') return [];
  return missingOfficeFiles((path) => files.get(`site/${folder}${path}`)?.toString('utf8') ?? null).map((path) => `site/${folder}${path} is missing`);
}

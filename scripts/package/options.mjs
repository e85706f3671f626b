/** The words after `npm run package --`, read and refused with a line that says what to write instead. */
import { resolve } from 'node:path';
import { OFFICE_JS } from './policy.mjs';
import { Refusal } from './refusal.mjs';

const EXAMPLE = 'npm run package -- --url https://addins.example.gov.cn/pairshare';
const WITH_VALUE = ['--url', '--office-js', '--out'];
/** What needs no escaping in a manifest, a web server's rules and a policy alike. */
const PATH = /^(?:\/[\w.~-]+)*$/;

/** `{ url, officeJs, out, withWorkbench }`: `url` ends without a slash, `out` is absolute. */
export function readOptions(words, cwd = process.cwd()) {
  const given = new Map();
  for (let index = 0; index < words.length; index += 1) {
    const [name, ...rest] = words[index].split('=');
    if (given.has(name)) throw new Refusal(`${name} stands twice.`);
    if (name === '--with-workbench' && rest.length === 0) given.set(name, true);
    else if (!WITH_VALUE.includes(name)) throw new Refusal(`${words[index]} is unknown. There are ${WITH_VALUE.join(', ')} and --with-workbench.`);
    else given.set(name, valueOf(name, rest.length > 0 ? rest.join('=') : words[(index += 1)]));
  }
  const officeJs = given.get('--office-js') ?? 'cdn';
  if (!Object.hasOwn(OFFICE_JS, officeJs)) throw new Refusal(`--office-js is ${Object.keys(OFFICE_JS).join(', ')}; not ${officeJs}.`);
  return { url: readUrl(given.get('--url')), officeJs, out: resolve(cwd, given.get('--out') ?? 'package'), withWorkbench: given.has('--with-workbench') };
}

function valueOf(name, value) {
  if (value === undefined || value === '' || value.startsWith('--')) throw new Refusal(`${name} needs a value after it, for example ${EXAMPLE}`);
  return value;
}

function readUrl(text) {
  if (text === undefined) throw new Refusal(`--url is missing: the address the folder will have, for example ${EXAMPLE}`);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Refusal(`--url ${text} is no web address; write it as in ${EXAMPLE}`);
  if (url.protocol === 'http:') throw new Refusal(`--url ${text} is not https, and Excel loads add-ins over https only.`);
  if (url.username !== '' || url.password !== '') throw new Refusal('--url holds a user name or a password, which everybody could read in the manifest.');
  if (url.search !== '' || url.hash !== '' || /[?#]$/.test(text)) throw new Refusal(`--url ${text} has a ? or # in it; give the folder alone.`);
  const path = url.pathname.replace(/\/+$/, '');
  if (!PATH.test(path)) throw new Refusal(`--url has the path ${url.pathname}; use letters, digits, - . _ ~ in each folder's name.`);
  if (/\.html?$/i.test(path)) throw new Refusal(`--url ${text} is a page; give the folder it lies in.`);
  return url.origin + path;
}

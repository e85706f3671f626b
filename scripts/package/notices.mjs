/** The licences of everything that is shipped, made from what the build really holds. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bundle.mjs';
import { STANDARD_TEXTS } from './licence-texts.mjs';

/** A licence that is not here has been looked at by nobody. */
const KNOWN = ['MIT', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0'];

/** Packages whose package.json names no author. */
const HOLDERS = { '@fluentui/react-icons': 'Microsoft Corporation' };

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.\w+)?$/i;
const NOTICE_FILE = /^(?:notice|thirdpartynotice\w*)(?:\.\w+)?$/i;

const readText = (path) => readFileSync(path, 'utf8').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').trim();

/** `packages` as build-contents.mjs lists them; `alongside` are texts of what is copied whole: `{ name, text }`. */
export function thirdPartyNotices(packages, alongside) {
  const once = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  const shipped = [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, each]) => ({ title, ...licenceOf(each) }));
  const texts = new Map();
  for (const { title, text } of shipped) texts.set(text, [...(texts.get(text) ?? []), title]);
  const sections = [...texts].map(([text, titles]) => `${titles.join('\n')}\n\n${text}`);
  return `PairShare is made with the following. Each is used under its own licence, given below.

${shipped.map(({ title, licence }) => `${title} (${licence})`).concat(alongside.map(({ name }) => name)).join('\n')}

${[...sections, ...alongside.map(({ name, text }) => `${name}\n\n${text.replaceAll('\r\n', '\n').trim()}`)].map((section) => `${'-'.repeat(80)}\n\n${section}\n`).join('\n')}`;
}

function licenceOf({ folder, name }) {
  const at = join(root, folder);
  const { license, author } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const files = readdirSync(at).sort();
  const file = files.find((path) => LICENCE_FILE.test(path));
  const own = file === undefined ? null : readText(join(at, file));
  const licence = license ?? (/Apache License\s+Version 2\.0/.test(own ?? '') ? 'Apache-2.0' : 'none');
  if (!KNOWN.includes(licence)) throw new Error(`${name} is under the licence ${licence}. Read it, and name it in scripts/package/notices.mjs if we may ship it.`);
  const notices = files.filter((path) => NOTICE_FILE.test(path)).map((path) => readText(join(at, path)));
  return { licence, text: [own ?? standardText(licence, name, HOLDERS[name] ?? author?.name ?? author), ...notices].join('\n\n') };
}

/** Some packages name their licence and leave its text out. */
function standardText(licence, name, holder) {
  if (typeof holder !== 'string' || !(licence in STANDARD_TEXTS)) throw new Error(`${name} has no licence text of its own, and ${licence} by ${String(holder)} cannot be filled in.`);
  return STANDARD_TEXTS[licence](holder.replace(/\s*[<(].*/, ''));
}

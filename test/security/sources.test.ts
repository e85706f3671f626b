/** What the add-in's own code cannot do, whatever a workbook says: run text as code, read text as HTML, send anything anywhere, keep a secret. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { functionsPage } from '../../src/help/functions-page';
import { descendants, parseXml } from '../../scripts/xml.mjs';

const SOURCE = join(__dirname, '..', '..', 'src');

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:tsx?|js|html)$/.test(name)).map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(SOURCE, name), 'utf8') }));

const filesWith = (pattern: RegExp): string[] => files.filter(({ text }) => pattern.test(text)).map(({ name }) => name).sort();

test('no text becomes HTML: what a cell holds is only ever shown as text', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(filesWith(/dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|srcdoc/i)).toEqual([]);
});

test('no text becomes code', () => expect(filesWith(/\beval\s*\(|new Function\s*\(|set(?:Timeout|Interval)\s*\(\s*['"`]|javascript:/)).toEqual([]));

test('nothing is sent: only the workbench fetches, and only files of its own site', () => {
  expect(filesWith(/\bfetch\s*\(|XMLHttpRequest|WebSocket|new EventSource|sendBeacon|RTCPeerConnection/)).toEqual(['workbench/page/session.ts']);
  const fetched = Array.from(files.find(({ name }) => name === 'workbench/page/session.ts')?.text.matchAll(/fetch\(([^)]*)\)/g) ?? [], ([, what]) => what);
  expect(fetched).toEqual(['METADATA[locale]', "'assets/shortcuts.json'"]);
});

test('nothing is kept beside the workbook but a few preferences of the person, and the files that are open in the workbench', () => {
  expect(filesWith(/localStorage|sessionStorage|indexedDB|document\.cookie|caches\./)).toEqual(['taskpane/preferences.ts', 'workbench/files/file-store.ts', 'workbench/page/leave.ts']);
});

test('no address leads out: pages open the help of their own site only', () => {
  // What the parts of an .xlsx file name their vocabularies by: names, which nobody asks for.
  const vocabulary = /^https?:\/\/(?:schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org|www\.w3\.org)\//;
  const addresses = files.flatMap(({ name, text }) =>
    Array.from(text.matchAll(/https?:\/\/[^\s'"`)]+/g), ([address]) => address)
      .filter((address) => !(name.startsWith('xlsx/') && vocabulary.test(address)))
      .map((address) => `${name} ${address}`),
  );
  expect(addresses.sort()).toEqual(['functions/metadata.ts https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json', 'functions/metadata.ts https://localhost:3000/']);
});

test('the help page allows itself no script and no connection', () => {
  expect(functionsPage()).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`);
});

describe('a manifest’s host that was taken over', () => {
  const manifest = parseXml(readFileSync(join(SOURCE, '..', 'manifest.xml'), 'utf8'));
  const named = (name: string) => [...descendants(manifest)].filter((element) => element.name === name);

  test('has the workbook that is open and nothing more: no mail, no sign-in, no other domain', () => {
    expect(named('Permissions').map(({ text }) => text)).toEqual(['ReadWriteDocument']);
    expect(named('WebApplicationInfo')).toEqual([]);
    expect(named('AppDomain')).toHaveLength(1);
    expect(named('Host').map(({ attributes }) => attributes.get('Name') ?? attributes.get('xsi:type'))).toEqual(['Workbook', 'Workbook']);
  });
});

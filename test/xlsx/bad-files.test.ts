import { strFromU8, strToU8, zipSync } from 'fflate';
import { PackageFault, recalculate } from '../../src/xlsx';
import { partsOf } from './build-workbook';

const SPEC = { sheets: [{ name: '台账', cells: { A1: 8, B1: { f: '_xldudf_PAIR_ENCLAVEATTRIB(A1,"5:5")', v: 1 } } }] };

function faultOf(bytes: Uint8Array): string {
  try {
    recalculate(bytes, { locale: 'zh-CN', now: 45_658, values: false });
  } catch (error) {
    if (error instanceof PackageFault) return error.message;
    throw error;
  }
  return 'none';
}

/** The workbook with parts changed; null takes one away. */
function changed(change: (parts: Record<string, string>) => Record<string, string | Uint8Array | null>): Uint8Array {
  const texts = Object.fromEntries(Object.entries(partsOf(SPEC)).map(([path, content]) => [path, strFromU8(content)]));
  const all = Object.entries({ ...texts, ...change(texts) }).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null);
  return zipSync(Object.fromEntries(all.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])));
}

const SHEET = 'xl/worksheets/sheet1.xml';
const whole = changed(() => ({}));
const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The number of a field in the directory's first entry, changed. */
function withDirectory(offset: number, value: number): Uint8Array {
  const bytes = whole.slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(view.getUint32(bytes.length - 6, true) + offset, value, true);
  return bytes;
}

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', new Uint8Array(), /^not-a-package/],
  ['another text', strToU8('<html>'), /^not-a-package/],
  ['another archive', zipSync({ 'a.txt': strToU8('a') }), /^not-a-package/],
  ['an old workbook', new Uint8Array([...OLE, ...utf16('Workbook')]), /^old-workbook/],
  ['an encrypted workbook', new Uint8Array([...OLE, 0, 0, ...utf16('EncryptedPackage')]), /^encrypted/],
  ['an encrypted entry', withDirectory(8, 1), /^encrypted/],
  ['a bomb', withDirectory(24, 0x7fffffff), /^too-large: 480/],
  ['a size that is not kept', withDirectory(24, 3), /^damaged/],
  ['a wrong checksum', withDirectory(16, 3), /^damaged: \[Content_Types\]/],
  ['a path upwards', changed(() => ({ '../evil.xml': '<a/>' })), /^path-outside: \.\.\/evil/],
  ['an absolute path', changed(() => ({ '/etc/passwd': 'x' })), /^path-outside/],
  ['a relationship upwards', changed((parts) => ({ 'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/sheet1', '../../../sheet1') })), /^path-outside/],
  ['entities', changed((parts) => ({ [SHEET]: (parts[SHEET] ?? '').replace('<worksheet', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet') })), /^doctype: xl\/worksheets/],
  ['entities in a part that is not read', changed(() => ({ 'docProps/custom.xml': '<?xml version="1.0"?>\n<!DOCTYPE a>\n<a/>' })), /^doctype: docProps/],
  ['a missing sheet', changed(() => ({ [SHEET]: null })), /^sheet-missing: 台账/],
  ['a missing workbook', changed(() => ({ 'xl/workbook.xml': null })), /^part-missing/],
  ['a sheet broken off', changed((parts) => ({ [SHEET]: (parts[SHEET] ?? '').slice(0, -30) })), /^not-well-formed: xl\/worksheets/],
  ['a sheet broken off in a tag', changed((parts) => ({ [SHEET]: (parts[SHEET] ?? '').slice(0, -3) })), /^not-well-formed/],
  ['another encoding', changed(() => ({ [SHEET]: new Uint8Array([0xff, 0xfe, 0x3c, 0]) })), /^not-utf8/],
])('%s is refused', (_, bytes, fault) => expect(faultOf(bytes)).toMatch(fault));

test('a file that ends anywhere before its end is refused', () => {
  for (let length = 0; length < whole.length; length += 7) expect(faultOf(whole.subarray(0, length))).toMatch(/^(?:truncated|damaged|not-a-package)/);
  expect(faultOf(whole)).toBe('none');
});

test('bytes changed anywhere give a fault or a workbook, never another error', () => {
  for (let at = 0; at < whole.length; at += 3) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    expect(faultOf(bytes)).toEqual(expect.any(String));
  }
});

/**
 * The promise of docs/compatibility.md: a workbook made with a released version gives the same figures in every later
 * one, and its agreements read the same. What is kept of a release is never changed; a test that fails here has found
 * a broken promise, not an outdated file.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseAgreement } from '../../src/accounting/agreement/text';
import { printAgreement } from '../../src/accounting/agreement/print';
import { CATALOGUE } from '../../src/functions/catalogue';
import { recalculate } from '../../src/xlsx';
import { cellReader } from '../xlsx/read-cells';

type Value = string | number | boolean | null | { readonly error: string };

interface Kept {
  /** By sheet and address: every formula's value and every spilled one. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  readonly agreements: readonly { readonly text: string; readonly canonical: string }[];
}

const OPTIONS = { locale: 'zh-CN', now: 45_658, values: false } as const;
const { version: current } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const versions = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Functions that answer in sentences: their words may become better, the figures in them stay. */
const SENTENCES = ['EXPLAIN', 'CHECK', 'COMPARE'];
const figures = (value: unknown): unknown => (typeof value === 'string' ? value.match(/\d+(?:[.,:]\d+)*/g) : value);

const read = (version: string, name: string): Buffer => readFileSync(join(__dirname, version, name));

/** A formula without our functions: recalculated where it reads one of ours, and else none of our business. */
const isOrdinary = (content: string): boolean => content.includes('<f') && !content.includes('PAIR_');

/** The values of formulas and spills taken out, as a program that cannot calculate them would leave the file. */
function emptied(bytes: Uint8Array, kept: Kept): Uint8Array {
  const parts = unzipSync(bytes);
  Object.values(kept.cells).forEach((cells, index) => {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const known = new Set(Object.keys(cells));
    const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs, (whole: string, address: string, attributes: string, content: string) =>
      (known.has(address) && !isOrdinary(content) ? `<c r="${address}"${attributes.replace(/ t="\w+"/, '')}>${content.replace(/<v>[^<]*<\/v>/, '')}</c>` : whole));
    parts[path] = strToU8(xml);
  });
  return zipSync(parts);
}

test('the version under work has a kept workbook, with every function in it', () => {
  expect(existsSync(join(__dirname, current, 'workbook.xlsx'))).toBe(true);
  const formulas = Object.entries(unzipSync(new Uint8Array(read(current, 'workbook.xlsx')))).filter(([path]) => path.startsWith('xl/worksheets/')).map(([, content]) => strFromU8(content)).join('');
  expect(CATALOGUE.map(({ id }) => id).filter((id) => !formulas.includes(`_xldudf_PAIR_${id}(`))).toEqual([]);
});

describe.each(versions)('a file made with %s', (version) => {
  const bytes = new Uint8Array(read(version, 'workbook.xlsx'));
  const kept = JSON.parse(read(version, 'expected.json').toString('utf8')) as Kept;

  test('gives every figure, header and annotation as it did', () => {
    const { bytes: calculated, left } = recalculate(emptied(bytes, kept), OPTIONS);
    expect(left).toEqual([]);
    const at = cellReader(calculated);
    const cells = Object.entries(kept.cells).flatMap(([sheet, values]) => Object.entries(values).map(([address, value]) => ({ sheet, at: `${sheet}!${address}`, value })));
    expect(cells.length).toBeGreaterThan(400);
    const same = ({ sheet, value }: { sheet: string; value: unknown }) => (SENTENCES.includes(sheet) ? figures(value) : value) ?? '';
    const now = cells.map((cell) => ({ at: cell.at, value: same({ sheet: cell.sheet, value: at(cell.at) }) }));
    expect(now).toEqual(cells.map((cell) => ({ at: cell.at, value: same(cell) })));
  });

  test('is right as it stands: nothing in it changes', () => {
    const { changed, left } = recalculate(bytes, OPTIONS);
    expect({ changed, left }).toEqual({ changed: 0, left: [] });
  });

  test('has agreements that read the same', () => {
    expect(kept.agreements.length).toBeGreaterThan(40);
    expect(kept.agreements.map(({ text }) => ({ text, canonical: printAgreement(parseAgreement(text)) }))).toEqual(kept.agreements);
  });
});

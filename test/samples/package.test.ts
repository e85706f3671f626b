import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { XmlElement } from '../../scripts/xml.mjs';
import { descendants, parseXml } from '../../scripts/xml.mjs';
import { sampleWorkbooks } from '../../src/samples';

const root = join(__dirname, '..', '..');

test('assets/samples is what npm run samples writes, byte for byte', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/samples.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);

describe.each(sampleWorkbooks.map((workbook) => [workbook.id, workbook] as const))('assets/samples/%s.xlsx', (id, workbook) => {
  const bytes = readFileSync(join(root, 'assets', 'samples', `${id}.xlsx`));
  const parts = new Map(Object.entries(unzipSync(new Uint8Array(bytes))).map(([path, part]) => [path, strFromU8(part)]));
  const xml = new Map([...parts].map(([path, text]) => [path, parseXml(text)]));
  const all = (path: string, name: string): XmlElement[] => [...descendants(xml.get(path) as XmlElement)].filter((element) => element.name === name);
  const sheetPaths = workbook.sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const formulas = sheetPaths.flatMap((path) => all(path, 'c').flatMap((cell) => cell.children.filter(({ name }) => name === 'f').map((formula) => ({ cell, formula }))));

  test('names the type of every part, and only of parts that are there', () => {
    const extensions = new Set(all('[Content_Types].xml', 'Default').map(({ attributes }) => attributes.get('Extension')));
    const typed = all('[Content_Types].xml', 'Override').map(({ attributes }) => (attributes.get('PartName') ?? '').slice(1));
    expect(typed.filter((path) => !parts.has(path))).toEqual([]);
    expect(new Set(typed).size).toBe(typed.length);
    const untyped = [...parts.keys()].filter((path) => path !== '[Content_Types].xml' && !typed.includes(path) && !path.endsWith('.rels'));
    expect(untyped).toEqual([]);
    expect(extensions.has('rels')).toBe(true);
  });

  test('has relationships that lead to parts, each id once, each used', () => {
    const relationships = [...parts.keys()].filter((path) => path.endsWith('.rels'));
    expect(relationships.length).toBeGreaterThan(2);
    for (const path of relationships) {
      const owner = posix.dirname(posix.dirname(path));
      const links = all(path, 'Relationship');
      const ids = links.map(({ attributes }) => attributes.get('Id'));
      expect(new Set(ids).size).toBe(ids.length);
      const targets = links.map(({ attributes }) => posix.join(owner === '.' ? '' : owner, attributes.get('Target') ?? ''));
      expect(targets.filter((target) => !parts.has(target))).toEqual([]);
    }
  });

  test('stores functions of the add-in under their stored names, as dynamic arrays', () => {
    const ours = formulas.filter(({ formula }) => formula.text.includes('PAIR_'));
    expect(ours.length).toBeGreaterThan(20);
    expect(formulas.filter(({ formula }) => /PAIR\.|\[@|^=/.test(formula.text))).toEqual([]);
    for (const { cell, formula } of ours) {
      expect(formula.text.replaceAll('_xldudf_PAIR_', '')).not.toContain('PAIR_');
      expect({ cm: cell.attributes.get('cm'), t: formula.attributes.get('t') }).toEqual({ cm: '1', t: 'array' });
      expect(formula.attributes.get('ref')?.split(':')[0]).toBe(cell.attributes.get('r'));
    }
    expect(formulas.length - ours.length).toBe(formulas.filter(({ cell }) => !cell.attributes.has('cm')).length);
    expect(all('xl/metadata.xml', 'cellMetadata')[0]?.attributes.get('count')).toBe('1');
  });

  test('spells [@协议] out and makes it the column’s formula', () => {
    const stored = '_xldudf_PAIR_AGREEMENT(结对条款[#All],协议一览[[#This Row],[协议]])';
    const calculated = [...parts.keys()].filter((path) => path.startsWith('xl/tables/')).flatMap((path) => all(path, 'calculatedColumnFormula'));
    expect(calculated.map(({ text, attributes }) => [text, attributes.get('array')])).toEqual([[stored, '1']]);
    expect(formulas.filter(({ formula }) => formula.text === stored).length).toBeGreaterThan(5);
  });

  test('is read back by another program as the sample says', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    for (const sheet of workbook.sheets) {
      const read = book.getWorksheet(sheet.name);
      const differing = sheet.rows.flatMap((cells, row) => cells.flatMap((cell, column) => {
        const target = read?.getCell(row + 1, column + 1);
        const isFormula = typeof cell === 'string' && cell.startsWith('=');
        // A merged cell shows its master's value; a blank may hold a spilled one.
        if (cell === null) return [];
        const value = target?.value instanceof Date ? target.value.getTime() / 86_400_000 + 25_569 : target?.value;
        return (isFormula ? target?.formula !== undefined : value === cell) ? [] : [`${sheet.name} ${target?.address}`];
      }));
      expect(differing).toEqual([]);
    }
    expect(book.definedNames.model.map(({ name }) => name).sort()).toEqual(workbook.names.map(({ name }) => name).sort());
  });

  test('carries calculated values in which every check holds and nothing is an error', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const examples = book.getWorksheet('计算示例');
    const checks: unknown[] = [];
    examples?.getColumn('J').eachCell((cell) => {
      if (cell.formula) checks.push(cell.result);
    });
    expect(checks.length).toBeGreaterThan(25);
    expect(checks.filter((value) => value !== true)).toEqual([]);
    expect(formulas.filter(({ cell }) => cell.attributes.get('t') === 'e')).toEqual([]);
    expect(formulas.filter(({ cell }) => !cell.children.some(({ name, text }) => name === 'v' && text !== ''))).toEqual([]);
  });
});

import { DOCUMENTED_CATALOGUE } from '../../src/functions/guide/catalogue';
import { exampleSheet } from '../../src/taskpane/learn/functions/example-sheet';
import { recalculate } from '../../src/xlsx';
import type { CellContent } from '../xlsx/build-workbook';
import { buildWorkbook } from '../xlsx/build-workbook';
import { cellReader } from '../xlsx/read-cells';

const letter = (column: number) => String.fromCharCode(65 + column);

/** Array constants are Excel's own syntax, which the command line does not calculate; the browser test inserts that one. */
const examples = DOCUMENTED_CATALOGUE.flatMap(({ id, examples: own }) => own.map((example) => [example.formula, id, example] as const)).filter(([formula]) => !formula.includes('{'));

test.each(examples)('%s, on a sheet of its own, gives what the catalogue says', (_formula, id, example) => {
  const { rows } = exampleSheet(id, example, '示例', 'zh');
  const cells: Record<string, CellContent> = {};
  let formulaRow = -1;
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell === null) continue;
      if (typeof cell === 'string' && cell.startsWith('=PAIR.')) {
        formulaRow = row;
        cells[`${letter(column)}${row + 1}`] = { f: `_xldudf_PAIR_${cell.slice('=PAIR.'.length)}`, ref: `${letter(column)}${row + 1}` };
      } else cells[`${letter(column)}${row + 1}`] = cell;
    }
  }
  expect(formulaRow).toBe(rows.length - 1);
  const at = cellReader(recalculate(buildWorkbook({ sheets: [{ name: 'S', cells }] }), { locale: 'zh-CN', now: 45_658, values: false }).bytes);
  const expected = (Array.isArray(example.result) ? example.result : [[example.result]]) as readonly (readonly unknown[])[];
  const got = expected.map((line, row) => line.map((_, column) => at(`S!${letter(column)}${formulaRow + row + 1}`) ?? ''));
  expect(got).toEqual(expected);
});

test('data stand where the formula reads them, one block an argument, texts as texts', () => {
  const spec = DOCUMENTED_CATALOGUE.find(({ id }) => id === 'COMPARE');
  const [example] = spec?.examples ?? [];
  if (!example) throw new Error('COMPARE has no example');
  const { rows, numberFormats } = exampleSheet('COMPARE', example, 'Example', 'en');
  expect(rows.at(-1)).toEqual(['=PAIR.COMPARE(A3:E4,G3:K4)']);
  expect(rows[2]?.[5]).toBeNull();
  expect(rows[2]?.[6]).toBe('单位名称');
  expect(numberFormats.map(({ area }) => area)).toContain('D3:D4');
});

import * as fc from 'fast-check';
import { parseArea } from '../../../src/host/address';
import { MemoryWorkbook } from '../../../src/host/memory/memory-workbook';
import type { CellValue } from '../../../src/host/model';
import { seeded } from '../../support/random';

function area(address: string) {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

class Sheet {
  readonly book = new MemoryWorkbook({ thisYear: 2026 });
  readonly id = this.book.activeSheet();

  set(address: string, ...cells: (CellValue | null)[][]): void {
    this.book.enter(this.id, area(address), cells);
  }

  get(address: string): unknown {
    const values = this.book.values(this.id, area(address));
    return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
  }
}

test('a circle shows 0, and what stands behind it is calculated with that', () => {
  const sheet = new Sheet();
  sheet.set('A1:C1', ['=B1+1', '=A1+1', '=A1+5']);
  expect(sheet.get('A1:C1')).toEqual([[0, 0, 5]]);
  sheet.set('B1', [10]);
  expect(sheet.get('A1:C1')).toEqual([[11, 10, 16]]);
});

test('a chain of 20,000 formulas is calculated', () => {
  const sheet = new Sheet();
  const rows = 20_000;
  sheet.book.enter(sheet.id, { row: 0, column: 0, rows, columns: 1 }, Array.from({ length: rows }, (_, r) => [r === 0 ? 1 : `=A${String(r)}+1`]));
  expect(sheet.get(`A${String(rows)}`)).toBe(rows);
  sheet.set('A1', [101]);
  expect(sheet.get(`A${String(rows)}`)).toBe(rows + 100);
});

test('a spill that grows or shrinks carries its readers along', () => {
  const sheet = new Sheet();
  sheet.set('A1', ['=IF(Z1=1,{1;2;3},{1;2})']);
  sheet.set('C1:C2', ['=A3'], ['=SUM(A1#)']);
  expect(sheet.get('C1:C2')).toEqual([[0], [3]]);
  sheet.set('Z1', [1]);
  expect(sheet.get('C1:C2')).toEqual([[3], [6]]);
  sheet.set('Z1', [2]);
  expect(sheet.get('C1:C2')).toEqual([[0], [3]]);
});

test('a spill gives way to another and comes when that is gone', () => {
  const sheet = new Sheet();
  sheet.set('B1', ['={1;2;3}']);
  sheet.set('A2', ['={7,8,9}']);
  expect(sheet.get('A2')).toBe('#SPILL!');
  sheet.book.clear(sheet.id, area('B1'), 'Contents');
  expect(sheet.get('A2:C2')).toEqual([[7, 8, 9]]);
});

test('a formula does not spill inside a table', () => {
  const sheet = new Sheet();
  sheet.set('A1:B3', ['a', 'b'], [1, ''], [2, '']);
  sheet.book.addTable(sheet.id, area('A1:B3'), true, '台账');
  sheet.set('B2', ['={1;2}']);
  expect(sheet.get('B2')).toBe('#SPILL!');
});

test('formulas keep what they refer to when sheets, tables and columns change', () => {
  const sheet = new Sheet();
  sheet.set('A1:B3', ['名称', '数值'], ['甲', 1], ['乙', 2]);
  const { id } = sheet.book.addTable(sheet.id, area('A1:B3'), true, '台账');
  sheet.set('D2:D4', ['=SUM(台账[数值])'], ['=台账[[#Headers],[数值]]'], ['=SUM(台账[[名称]:[数值]])']);
  sheet.book.renameTable(id, '总账');
  sheet.set('B1', ["元'[1]"]);
  expect(sheet.book.formulas(sheet.id, area('D2:D4'))).toEqual([["=SUM(总账[元'''[1']])"], ["=总账[[#Headers],[元'''[1']]]"], ["=SUM(总账[[名称]:[元'''[1']]])"]]);
  expect(sheet.get('D2:D4')).toEqual([[3], ["元'[1]"], [3]]);
  sheet.book.convertTableToRange(id);
  expect(sheet.book.formulas(sheet.id, area('D2:D4'))).toEqual([['=SUM(Sheet1!$B$2:$B$3)'], ['=Sheet1!$B$1'], ['=SUM(Sheet1!$A$2:$B$3)']]);
  expect(sheet.get('D2:D4')).toEqual([[3], ["元'[1]"], [3]]);
});

test('a sheet that is deleted leaves #REF!, and undo brings it back', async () => {
  const sheet = new Sheet();
  const other = sheet.book.addSheet('台账');
  sheet.book.enter(other.id, area('A1'), [[5]]);
  sheet.set('A1', ['=台账!A1*2']);
  expect(sheet.get('A1')).toBe(10);
  sheet.book.deleteSheet(other.id);
  expect(sheet.get('A1')).toBe('#REF!');
  await sheet.book.undo();
  expect(sheet.get('A1')).toBe(10);
});

const operation = fc.oneof(
  fc.record({ kind: fc.constant('enter' as const), row: fc.nat(5), column: fc.nat(4), value: fc.constantFrom<CellValue>(1, 2, 'x', '', '=A1+1', '=SUM(A1:B3)', '={1;2}', '=B2:B3*2', '5:5', '=NAMED') }),
  fc.record({ kind: fc.constant('format' as const), row: fc.nat(5), column: fc.nat(4), value: fc.constantFrom('@', '0.00') }),
  fc.record({ kind: fc.constant('clear' as const), row: fc.nat(5), column: fc.nat(4) }),
  fc.record({ kind: fc.constant('table' as const), row: fc.nat(5), column: fc.nat(4) }),
  fc.record({ kind: fc.constant('name' as const), value: fc.constantFrom('=5', '=Sheet1!$A$1') }),
  fc.record({ kind: fc.constant('sheet' as const) }),
);

test('undo restores the workbook exactly, whatever was done', async () => {
  const photograph = (book: MemoryWorkbook): unknown =>
    book.sheets().map((sheet) => {
      const all = area('A1:H12');
      return [sheet.name, book.formulas(sheet.id, all), book.values(sheet.id, all), book.text(sheet.id, all), book.tables(), book.names()];
    });
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 12 }), async (operations) => {
      const { book, id } = new Sheet();
      const photographs = [photograph(book)];
      for (const step of operations) {
        const work = async (): Promise<void> => {
          await Promise.resolve();
          if (step.kind === 'enter') book.enter(id, { ...step, rows: 1, columns: 1 }, [[step.value]]);
          else if (step.kind === 'format') book.setFormat(id, { ...step, rows: 1, columns: 1 }, { numberFormat: step.value });
          else if (step.kind === 'clear') book.clear(id, { ...step, rows: 2, columns: 2 }, 'All');
          else if (step.kind === 'table') book.addTable(id, { ...step, rows: 2, columns: 2 }, true);
          else if (step.kind === 'name') book.addName('NAMED', step.value, null, '');
          else book.addSheet();
        };
        // A mark makes every step one that changes something, so that each photograph has its undo.
        await book.asOneStep(async () => {
          book.setFormat(id, area('Z99'), { bold: true });
          await work().catch(() => undefined);
        });
        photographs.push(photograph(book));
      }
      while (photographs.length > 1) {
        expect(photograph(book)).toEqual(photographs.pop());
        await book.undo();
      }
      expect(photograph(book)).toEqual(photographs[0]);
    }),
    seeded(200),
  );
});

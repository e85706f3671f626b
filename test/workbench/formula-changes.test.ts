import { FormulaDataModel } from '@univerjs/engine-formula';
import { ObjectMatrix, type ICellData } from '@univerjs/core';
import fc from 'fast-check';
import { patchFormulaChanges, type FormulaChanges } from '../../src/workbench/univer/patches/formula-changes';
import { seeded } from '../support/random';

type Cell = Pick<ICellData, 'v' | 'f' | 'si'>;

const SHEETS = ['territory', 'appraisal'];

/** A workbook of two sheets, and Univer's own class over it, which looks at nothing else of Univer. */
function workbook() {
  const sheets = new Map(SHEETS.map((id) => [id, new ObjectMatrix<Cell>()]));
  const worksheet = (id: string) => ({ getSheetId: () => id, getCellMatrix: () => sheets.get(id) });
  const book = { getUnitId: () => 'book', getSheets: () => SHEETS.map(worksheet), getSheetBySheetId: (id: string) => (sheets.has(id) ? worksheet(id) : null) };
  const service = { getUnit: () => book, getAllUnitsForType: () => [book] };
  const lexer = { moveFormulaRefOffset: (formula: string, x: number, y: number) => `${formula} moved ${String(x)} ${String(y)}` };
  const model = Object.create(FormulaDataModel.prototype) as FormulaChanges;
  Object.assign(model, { _univerInstanceService: service, _lexerTreeBuilder: lexer });
  const write = (sheet: string, written: Record<number, Record<number, Cell | null>>) => {
    const changes = model.updateFormulaData('book', sheet, written);
    new ObjectMatrix(written).forValue((row, column, cell) => sheets.get(sheet)?.setValue(row, column, { ...(sheets.get(sheet)?.getValue(row, column) ?? {}), ...(cell ?? { v: null, f: null, si: null }) }));
    return structuredClone(changes);
  };
  return { model, sheets, write };
}

const place = fc.record({ row: fc.nat(4), column: fc.nat(3) });
const plain = fc.constantFrom<Cell | null>(null, { v: 5, f: null, si: null }, { v: 7 }, {}, { v: null, f: '=A1+1', si: null }, { f: '=PAIR.TAG(A1)' }, { f: '=' }, { f: '' });
const sharing = fc.constantFrom<Cell>({ f: '=A1*2', si: 'one' }, { f: null, si: 'one' }, { f: '', si: 'one' }, { f: '=B1', si: 'two' });
const writing = (cell: fc.Arbitrary<Cell | null>) =>
  fc.record({ sheet: fc.constantFrom(...SHEETS), cells: fc.array(fc.record({ at: place, cell }), { maxLength: 6 }) }).map(({ sheet, cells }) => {
    const written: Record<number, Record<number, Cell | null>> = {};
    for (const { at, cell: content } of cells) (written[at.row] ??= {})[at.column] = content;
    return { sheet, written };
  });

describe('the patched search for changed formulas', () => {
  test.each([
    ['of cells that stand for themselves', plain],
    ['of cells that share formulas too', fc.oneof(plain, sharing)],
  ])('finds what the original finds in a series %s', (_of, cell) => {
    fc.assert(
      fc.property(fc.array(writing(cell), { maxLength: 12 }), (series) => {
        const original = workbook();
        const patched = workbook();
        patchFormulaChanges(patched.model);
        for (const { sheet, written } of series) expect(patched.write(sheet, structuredClone(written))).toEqual(original.write(sheet, structuredClone(written)));
      }),
      seeded(300),
    );
  });

  test('looks at no cell but those that are written', () => {
    const { model, sheets, write } = workbook();
    patchFormulaChanges(model);
    write('territory', { 0: { 0: { v: 1 } } });
    const searched = jest.spyOn(sheets.get('territory') ?? new ObjectMatrix<Cell>(), 'forValue');
    expect(write('territory', { 1: { 0: { f: '=A1' } } })).toEqual({ 1: { 0: { f: '=A1' } } });
    expect(write('territory', { 1: { 0: { v: 3, f: null } } })).toEqual({ 1: { 0: null } });
    expect(searched).not.toHaveBeenCalled();
  });
});

/**
 * Univer 0.25.1: before any cells are written, `updateFormulaData` searches every cell of the workbook, twice, so
 * that one cell of a sheet of 50,000 rows takes as long as all of them. The search is for formulas shared between
 * cells, which Univer knows by ids; in a workbook that never had an id, what changes are the cells written alone.
 * Where there is an id, Univer's own code runs.
 */
import { ObjectMatrix, isFormulaId, isFormulaString, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type Written = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Changes = ReturnType<FormulaDataModel['updateFormulaData']>;

interface Cells {
  getValue(row: number, column: number): Nullable<ICellData>;
  forValue(each: (row: number, column: number, cell: Nullable<ICellData>) => boolean | undefined): void;
}

interface Book {
  getSheets(): readonly { getCellMatrix(): Cells }[];
  getSheetBySheetId(id: string): { getCellMatrix(): Cells } | null | undefined;
}

/** The parts of Univer's class the patch touches. */
export interface FormulaChanges {
  readonly _univerInstanceService: { getUnit(id: string): Book | null | undefined };
  updateFormulaData(unit: string, sheet: string, written: Written): Changes;
}

function hasSharedFormula(cells: Pick<Cells, 'forValue'>): boolean {
  let has = false;
  cells.forValue((_row, _column, cell) => {
    has = isFormulaId(cell?.si);
    return has ? false : undefined;
  });
  return has;
}

export function patchFormulaChanges(model: FormulaChanges): void {
  const original = model.updateFormulaData;
  // An id stays for good: it may come back with a sheet that is put back.
  const shared = new WeakMap<Book, boolean>();

  model.updateFormulaData = function updateFormulaData(this: FormulaChanges, unit, sheet, written) {
    const book = this._univerInstanceService.getUnit(unit);
    const standing = book?.getSheetBySheetId(sheet)?.getCellMatrix();
    if (!book || !standing) return original.call(this, unit, sheet, written);
    const cells = new ObjectMatrix<Nullable<ICellData>>(written);
    const has = (shared.get(book) ?? book.getSheets().some((each) => hasSharedFormula(each.getCellMatrix()))) || hasSharedFormula(cells);
    shared.set(book, has);
    if (has) return original.call(this, unit, sheet, written);

    const changes = new ObjectMatrix<Nullable<{ f: string }>>();
    cells.forValue((row, column, cell) => {
      const formula = cell?.f;
      if (isFormulaString(formula)) changes.setValue(row, column, { f: String(formula) });
      else if (isFormulaString(standing.getValue(row, column)?.f)) changes.setValue(row, column, null);
    });
    return changes.getMatrix() as Changes;
  };
}

export const applyFormulaChangesPatch = (): void => patchFormulaChanges(FormulaDataModel.prototype as unknown as FormulaChanges);

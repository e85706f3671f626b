import type { Area, WorkbookModel } from '../model';
import { ModelError } from '../model';
import { isWhole, shiftOf } from '../shift/shift';
import type { Extras, ProtectionOptions } from './model';
import { extrasOf, OF_WORKBOOK } from './model';

type Allowance = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** What must be allowed for whole rows and columns to come and go. */
const SHIFTS = { 'row inserted': 'allowInsertRows', 'row deleted': 'allowDeleteRows', 'column inserted': 'allowInsertColumns', 'column deleted': 'allowDeleteColumns' } as const;

/** Excel's words where a protected sheet is in the way. */
function refuse(): never {
  throw new ModelError('AccessDenied', 'You cannot perform the requested operation: the worksheet is protected.');
}

/** The checks by the model's method; what is not listed is allowed on a protected sheet too. */
type Checks = { readonly [Method in keyof WorkbookModel]?: WorkbookModel[Method] extends (...args: infer Args) => unknown ? (...args: Args) => void : never };

/**
 * The model as an add-in may change it: on a protected sheet locked cells, and whatever the protection does not
 * allow, are refused with AccessDenied, and so is whatever changes the sheets of a workbook whose structure is protected. The grid's own user goes to the model itself.
 */
export function guardProtected(model: WorkbookModel): WorkbookModel {
  const options = (sheet: string): ProtectionOptions | null => extrasOf(model, sheet).protection?.options ?? null;
  const openStructure = (): void => {
    if (options(OF_WORKBOOK)) throw new ModelError('AccessDenied', 'You cannot perform the requested operation: the structure of the workbook is protected.');
  };
  const open = (sheet: string): void => {
    if (options(sheet)) refuse();
  };
  const allowed = (sheet: string, allowance: Allowance): void => {
    if (options(sheet)?.[allowance] === false) refuse();
  };
  const unlocked = (sheet: string, { row, column, rows, columns }: Area): void => {
    if (!options(sheet)) return;
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) if (model.format(sheet, r, c).locked) refuse();
  };
  const openTable = (id: string): void => {
    const table = model.tables().find((item) => item.id === id);
    if (table) open(table.sheet);
  };
  /** Objects on a protected sheet stay as they are; lifting the protection itself is no change of an object. */
  const objectsKept = (next: Extras): void => {
    for (const { id } of model.sheets()) {
      const [before, after] = [extrasOf(model, id), extrasOf({ extras: () => next, setExtras: () => undefined }, id)];
      if (before.protection && (before.comments !== after.comments || before.charts !== after.charts)) allowed(id, 'allowEditObjects');
      if (before.protection && before.validations !== after.validations) refuse();
    }
  };
  const checks: Checks = {
    addSheet: openStructure,
    deleteSheet: openStructure,
    moveSheet: openStructure,
    renameSheet: openStructure,
    setSheetVisibility: openStructure,
    enter: unlocked,
    clear: (sheet, area, what) => (what === 'Formats' ? allowed(sheet, 'allowFormatCells') : unlocked(sheet, area)),
    setFormat: (sheet) => allowed(sheet, 'allowFormatCells'),
    setColumnWidth: (sheet) => allowed(sheet, 'allowFormatColumns'),
    autofitColumns: (sheet) => allowed(sheet, 'allowFormatColumns'),
    merge: open,
    unmerge: open,
    setRowsHidden: (sheet) => allowed(sheet, 'allowFormatRows'),
    setRowHeight: (sheet) => allowed(sheet, 'allowFormatRows'),
    setColumnsHidden: (sheet) => allowed(sheet, 'allowFormatColumns'),
    addTable: open,
    renameTable: openTable,
    resizeTable: openTable,
    deleteTable: openTable,
    convertTableToRange: openTable,
    placeTable: openTable,
    shiftCells: (sheet, area, direction) => {
      const shift = shiftOf(area, direction);
      if (isWhole(shift)) allowed(sheet, SHIFTS[`${shift.axis} ${shift.inserts ? 'inserted' : 'deleted'}`]);
      else open(sheet);
    },
    setExtras: objectsKept,
  };
  const bound = new Map<PropertyKey, unknown>();
  return new Proxy(model, {
    get(target, key) {
      const known = bound.get(key);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      const check = checks[key as keyof WorkbookModel] as ((...args: unknown[]) => void) | undefined;
      const method = (...args: unknown[]): unknown => {
        check?.(...args);
        return Reflect.apply(Reflect.get(target, key, target) as (...given: unknown[]) => unknown, target, args);
      };
      bound.set(key, method);
      return method;
    },
  });
}

/** What became of an opened workbook: the grid held against what the file said. */
import type { ICellData, Nullable } from '@univerjs/core';
import { contains, cell as cellArea } from '../../host/address';
import type { CellFormat, CellValue, NameInfo, SheetInfo, TableInfo } from '../../host/model';
import { extrasOf } from '../../host/extras/model';
import type { CellChange, NameChange, ReadSheet, SheetChange, TableState, WorkbookChanges } from '../../xlsx';
import { widthOfPoints } from '../../xlsx/look/read-look';
import { PLAIN } from '../../xlsx/look/read-styles';
import { cellAt, engineFormulaAt, valueOf } from '../univer/cells';
import { UNLOCKED } from '../univer/style-data';
import { fromEngine } from '../univer/formula/dialect';
import { PIXELS_PER_POINT } from '../univer/standard-size';
import type { UniverModel } from '../univer/univer-model';
import { idOfTable, keyOf, type OpenedWorkbook } from './fill-workbook';
import { BLANK_LAYOUT, changedLines, layoutOf } from './layout';
import { filledByFormulas, idOfStyle, placeOfSheet } from './snapshot';

type Value = NonNullable<CellChange['value']> | null;

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/;

/** @param opened null for a workbook that never was a file: everything in it is new */
export function changesOf(model: UniverModel, opened: OpenedWorkbook | null): WorkbookChanges {
  const sheets = model.sheets();
  const formatOf = formats(model);
  return {
    sheets: sheets.map((sheet) => sheetChange(model, opened, sheet, formatOf)),
    names: nameChanges(model.names(), opened?.names ?? [], sheets),
    active: Math.max(0, sheets.findIndex(({ id }) => id === model.activeSheet())),
  };
}

type FormatOf = (sheet: string, row: number, column: number, cell: ICellData) => CellFormat;

/** Cells that share a style share its format. */
function formats(model: UniverModel): FormatOf {
  const known = new Map<string, CellFormat>();
  return (sheet, row, column, { s, custom }) => {
    const key = `${typeof s === 'string' ? s : JSON.stringify(s ?? null)} ${String(custom?.[UNLOCKED] === true)}`;
    const found = known.get(key) ?? model.format(sheet, row, column);
    known.set(key, found);
    return found;
  };
}

function sheetChange(model: UniverModel, opened: OpenedWorkbook | null, { id, name, visibility }: SheetInfo, formatOf: FormatOf): SheetChange {
  const place = opened === null ? null : placeOfSheet(id);
  const read = opened?.workbook.sheets.find((sheet) => sheet.place === place) ?? null;
  const layout = layoutOf(model.grid, id);
  const before = (read && opened?.layouts.get(id)) ?? BLANK_LAYOUT;
  const points = (size: number | null): number | null => (size === null ? null : size / PIXELS_PER_POINT);
  const rows = changedLines(before.rows, layout.rows);
  const columns = changedLines(before.columns, layout.columns);
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const tables = tableStates(model.tables(), id, read);
  return {
    source: read?.place ?? null,
    name,
    visibility,
    cells: cellChanges(model, opened, id, read, formatOf),
    rows: new Map([...rows].map(([row, { size, hidden }]) => [row, { height: points(size), hidden }])),
    columns: columns.size === 0 ? null : mergedColumns(read, new Map([...columns].map(([column, { size, hidden }]) => [column, { width: size === null ? null : widthOfPoints(size / PIXELS_PER_POINT), hidden }]))),
    merges: same(before.merges, layout.merges) ? null : layout.merges,
    frozen: same(before.frozen, layout.frozen) ? null : layout.frozen,
    tables,
    tablesChanged: !same(tables, tableStates(read ? (opened?.tables ?? []) : [], id, read)),
    extras: read ? null : extrasOf(model, id),
  };
}

function cellChanges(model: UniverModel, opened: OpenedWorkbook | null, id: string, read: ReadSheet | null, formatOf: FormatOf): SheetChange['cells'] {
  const { grid } = model;
  const formulas = opened?.formulas.get(id) ?? new Map<number, string>();
  const isFilled = read ? filledByFormulas(read) : () => false;
  const inFile = new Map((read?.formulas ?? []).map((cell) => [keyOf(cell.row, cell.column), cell]));
  const tables = model.tables();
  const changes = new Map<number, Map<number, CellChange>>();
  const put = (row: number, column: number, change: CellChange): void => {
    const line = changes.get(row) ?? new Map<number, CellChange>();
    changes.set(row, line);
    line.set(column, { ...line.get(column), ...change });
  };
  /** What the file says of a cell that no formula fills. */
  const valueInFile = (row: number, column: number): Value => (isFilled(row, column) ? null : (read?.cells[row]?.[column] ?? null));
  const written = (formula: string, row: number, column: number): string => fromEngine(formula, { tables, enclosing: tables.find(({ sheet, area }) => sheet === id && contains(area, cellArea(row, column))) ?? null });

  const compare = (row: number, column: number, cell: ICellData): void => {
    const formula = cell.f || cell.si ? engineFormulaAt(grid, id, row, column) : null;
    const before = formulas.get(keyOf(row, column)) ?? null;
    if (formula !== null && formula !== before) {
      const spill = model.spillOf(id, row, column);
      put(row, column, { formula: written(formula, row, column), value: valueIn(cellAt(grid, id, row, column)), ...(spill ? { spill } : {}) });
      clearFilled(row, column);
      if (spill) eachCell(spill, (r, c) => (r !== row || c !== column) && put(r, c, { value: valueIn(cellAt(grid, id, r, c)) }));
    } else if (formula === null) {
      const value = valueIn(cell);
      const own = inFile.get(keyOf(row, column));
      if (before !== null || !sameValue(value, valueInFile(row, column))) put(row, column, { value, ...(own ? { formula: null } : {}) });
      if (own && before !== null) clearFilled(row, column);
    }
    const number = Number(read?.styles[row]?.[column] ?? 0);
    const isSame = (cell.s ?? idOfStyle(0)) === idOfStyle(number) && (cell.custom?.[UNLOCKED] === true) !== (opened?.workbook.styles.formats[number]?.locked ?? true);
    if (!isSame && !(cell.s === undefined && read === null)) {
      const format = formatOf(id, row, column, cell);
      if (read !== null || !isPlain(format)) put(row, column, { format });
    }
  };
  /** What the formula of the file filled is blank, where nothing else stands there now. */
  const clearFilled = (row: number, column: number): void => {
    const own = inFile.get(keyOf(row, column));
    if (own) eachCell(own.area, (r, c) => (r !== row || c !== column) && !changes.get(r)?.has(c) && put(r, c, { value: null }));
  };

  const matrix = grid.sheet(id).getCellMatrix();
  matrix.forValue((row, column, cell: Nullable<ICellData>) => {
    if (cell) compare(row, column, cell);
  });
  // What the file has and the grid no longer does.
  read?.cells.forEach((line, row) => line?.forEach((value, column) => {
    if (value !== null && !isFilled(row, column) && !matrix.getValue(row, column)) compare(row, column, {});
  }));
  return changes;
}

const isPlain = (format: CellFormat): boolean => (Object.keys(PLAIN) as (keyof CellFormat)[]).every((property) => format[property] === PLAIN[property]);

function eachCell({ row, column, rows, columns }: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }, visit: (row: number, column: number) => unknown): void {
  for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) visit(r, c);
}

function valueIn(cell: Nullable<ICellData>): Value {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const value: CellValue = valueOf(cell);
  if (value === '') return null;
  return typeof value === 'string' && ERROR.test(value) ? { error: value === '#BUSY!' ? '#N/A' : value } : value;
}

function sameValue(a: Value, b: Value): boolean {
  const plain = (value: Value): unknown => (typeof value === 'object' && value !== null ? value.error : value === '' ? null : value);
  return plain(a) === plain(b);
}

function tableStates(tables: readonly TableInfo[], sheet: string, read: ReadSheet | null): TableState[] {
  const sources = new Map((read?.tables ?? []).map(({ path }) => [idOfTable(path), path]));
  const shown = tables.filter((table) => table.sheet === sheet).map(({ id, name, area, columns, totals }): TableState => ({ source: sources.get(id) ?? null, name, area, columns, totals }));
  // Those the grid cannot show are as they were.
  const others = (read?.tables ?? []).filter(({ headers, area, totals }) => !headers || area.rows - (totals ? 1 : 0) < 2).map(({ path, name, area, columns, totals }): TableState => ({ source: path, name, area, columns, totals }));
  return [...shown, ...others];
}

/** The columns of the file, with others of their own where they changed. */
function mergedColumns(read: ReadSheet | null, changed: ReadonlyMap<number, { readonly width: number | null; readonly hidden: boolean }>): SheetChange['columns'] {
  const result: NonNullable<SheetChange['columns']>[number][] = [];
  const styleOf = (column: number): number => read?.look.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  for (const look of read?.look.columns ?? []) {
    let first = look.first;
    for (const column of [...changed.keys()].sort((a, b) => a - b)) {
      if (column < first || column > look.last) continue;
      if (column > first) result.push({ ...look, first, last: column - 1 });
      first = column + 1;
    }
    if (first <= look.last) result.push({ ...look, first });
  }
  for (const [column, { width, hidden }] of changed) if (width !== null || hidden || styleOf(column) !== 0) result.push({ first: column, last: column, width, hidden, style: styleOf(column) });
  return result.sort((a, b) => a.first - b.first);
}

function nameChanges(now: readonly NameInfo[], before: readonly NameInfo[], sheets: readonly SheetInfo[]): NameChange[] {
  const find = (list: readonly NameInfo[], { name, scope }: NameInfo): NameInfo | undefined => list.find((item) => item.name.toLowerCase() === name.toLowerCase() && item.scope === scope);
  const change = ({ name, scope }: NameInfo, formula: string | null): NameChange[] => {
    const place = scope === null ? null : sheets.findIndex(({ id }) => id === scope);
    // With its sheet the name is gone too.
    return place === -1 ? [] : [{ name, scope: place, formula }];
  };
  return [
    ...now.filter((item) => find(before, item)?.formula !== item.formula).flatMap((item) => change(item, item.formula)),
    ...before.filter((item) => !find(now, item)).flatMap((item) => change(item, null)),
  ];
}

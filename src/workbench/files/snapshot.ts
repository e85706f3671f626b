/** An .xlsx file as the grid holds a workbook, before its formulas: those are put in when the functions are known. */
import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { Area, CellFormat } from '../../host/model';
import type { ReadSheet, WorkbookContent } from '../../xlsx';
import { pointsOfWidth } from '../../xlsx/look/read-look';
import { PLAIN } from '../../xlsx/look/read-styles';
import { UNLOCKED, styleOf } from '../univer/style-data';
import { toRange } from '../univer/grid';
import { INITIAL_COLUMNS, INITIAL_ROWS, PIXELS_PER_POINT, STANDARD_SIZE } from '../univer/standard-size';

/** By this a sheet is known again when the workbook is saved. */
export const idOfSheet = (place: number): string => `file-${String(place)}`;
export const placeOfSheet = (id: string): number | null => (/^file-\d+$/.test(id) ? Number(id.slice('file-'.length)) : null);
export const idOfStyle = (number: number): string => `xf${String(number)}`;

export type Snapshot = Pick<IWorkbookData, 'styles' | 'sheetOrder' | 'sheets'>;

type Scalar = NonNullable<ReadSheet['cells'][number]>[number];

const MARGIN = 40;

export function snapshotOf(workbook: WorkbookContent): Snapshot {
  const { formats, standard } = workbook.styles;
  const styles = Object.fromEntries(formats.map((format, number) => [idOfStyle(number), styleData(format)]));
  const defaultStyle: IStyleData = { ff: standard.name, fs: standard.size };
  return {
    styles,
    sheetOrder: workbook.sheets.map(({ place }) => idOfSheet(place)),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [idOfSheet(sheet.place), { ...worksheetOf(sheet, formats), defaultStyle }])),
  };
}

/** Only what differs from a plain cell. */
const styleData = (format: CellFormat): IStyleData => styleOf(Object.fromEntries(Object.entries(format).filter(([property, value]) => PLAIN[property as keyof CellFormat] !== value)));

/** Cells that formulas fill beside their own: the formulas will. By row and column. */
export function filledByFormulas({ formulas }: ReadSheet): (row: number, column: number) => boolean {
  const areas = formulas.filter(({ kind, area }) => kind !== 'other' && area.rows * area.columns > 1);
  const byRow = new Map<number, Area[]>();
  for (const { area } of areas) for (let row = area.row; row < area.row + area.rows; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  return (row, column) => (byRow.get(row) ?? []).some((area) => column >= area.column && column < area.column + area.columns && (row !== area.row || column !== area.column));
}

export function cellDataOf(value: Scalar): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === null) return {};
  return { v: typeof value === 'string' ? value : value.error, t: CellValueType.STRING };
}

function worksheetOf(sheet: ReadSheet, formats: readonly CellFormat[]): Partial<IWorksheetData> {
  const { place, name, visibility, look, cells, styles } = sheet;
  const isFilled = filledByFormulas(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rows = Math.max(cells.length, styles.length);
  let columns = 0;
  for (let row = 0; row < rows; row += 1) {
    const [values, numbers] = [cells[row] ?? [], styles[row] ?? []];
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < Math.max(values.length, numbers.length); column += 1) {
      const value = isFilled(row, column) ? null : (values[column] ?? null);
      const number = Number(numbers[column] ?? 0);
      if (value === null && number === 0) continue;
      const locked = formats[number]?.locked ?? true;
      line[column] = { ...cellDataOf(value), ...(number === 0 ? {} : { s: idOfStyle(number) }), ...(locked ? {} : { custom: { [UNLOCKED]: true } }) };
    }
    columns = Math.max(columns, values.length, numbers.length);
    cellData[row] = line;
  }
  const columnCount = Math.max(INITIAL_COLUMNS, columns + MARGIN);
  const frozen = { ySplit: look.frozen.rows, xSplit: look.frozen.columns, startRow: look.frozen.rows || -1, startColumn: look.frozen.columns || -1 };
  return {
    id: idOfSheet(place),
    name,
    hidden: visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(INITIAL_ROWS, rows + MARGIN),
    columnCount,
    defaultColumnWidth: look.standardWidth === null ? STANDARD_SIZE.defaultColumnWidth : Math.round(pointsOfWidth(look.standardWidth) * PIXELS_PER_POINT),
    defaultRowHeight: look.standardHeight === null ? STANDARD_SIZE.defaultRowHeight : Math.round(look.standardHeight * PIXELS_PER_POINT),
    showGridlines: look.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: frozen,
    mergeData: sheet.merges.map(toRange),
    cellData,
    rowData: Object.fromEntries([...look.rows].map(([row, { height, hidden, fixed }]) => [row, { ...(height === null ? {} : { h: Math.round(height * PIXELS_PER_POINT), ia: fixed ? BooleanNumber.FALSE : BooleanNumber.TRUE }), ...(hidden ? { hd: BooleanNumber.TRUE } : {}) }])),
    columnData: columnDataOf(look.columns, columnCount),
  };
}

function columnDataOf(looks: ReadSheet['look']['columns'], count: number): IWorksheetData['columnData'] {
  const data: Record<number, object> = {};
  for (const { first, last, width, hidden, style } of looks)
    for (let column = first; column <= Math.min(last, count - 1); column += 1)
      data[column] = { ...(width === null ? {} : { w: Math.round(pointsOfWidth(width) * PIXELS_PER_POINT) }), ...(hidden ? { hd: BooleanNumber.TRUE } : {}), ...(style === 0 ? {} : { s: idOfStyle(style) }) };
  return data;
}


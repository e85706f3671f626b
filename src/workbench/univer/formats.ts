import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/preset-sheets-core';
import type { Area, CellFormat, WorkbookModel } from '../../host/model';
import { UNIT, toRange, type Grid } from './grid';
import { bordersIn, bordersOf } from './borders';
import { growTo } from './sheet-size';

export type Formats = Pick<WorkbookModel, 'format' | 'setFormat'>;

const ALIGNMENTS = new Map<string, HorizontalAlign>([
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
]);

const VERTICAL = new Map<string, VerticalAlign>([
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
]);

/** Univer knows no such property; it carries along what a cell holds for others. */
const UNLOCKED = 'unlocked';

function styleAt(grid: Grid, sheet: string, row: number, column: number): Nullable<IStyleData> {
  return grid.workbook().getStyles().getStyleByCell(grid.sheet(sheet).getCellRaw(row, column));
}

export function numberFormatOf(grid: Grid, sheet: string, row: number, column: number): string {
  return styleAt(grid, sheet, row, column)?.n?.pattern ?? 'General';
}

const color = (value: Nullable<{ rgb?: Nullable<string> }>): string | null => (value?.rgb ? hex(value.rgb) : null);

/** `rgb(255, 0, 0)` and `#f00` as `#FF0000`. */
function hex(text: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (parts) return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  return (short ? `#${short.slice(1).map((digit) => digit + digit).join('')}` : text).toUpperCase();
}

/** Univer's style for what Excel's properties say; null removes a property, as Univer wants it. */
function styleOf(format: Partial<CellFormat>): IStyleData {
  const style: Record<string, unknown> = {};
  if (format.numberFormat !== undefined) style.n = format.numberFormat === 'General' ? null : { pattern: format.numberFormat };
  if (format.fill !== undefined) style.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.fontColor !== undefined) style.cl = format.fontColor === null ? null : { rgb: format.fontColor };
  if (format.bold !== undefined) style.bl = format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.italic !== undefined) style.it = format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.underline !== undefined) style.ul = { s: format.underline ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  if (format.strikethrough !== undefined) style.st = { s: format.strikethrough ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  if (format.wrapText !== undefined) style.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.horizontalAlignment !== undefined) style.ht = ALIGNMENTS.get(format.horizontalAlignment) ?? null;
  if (format.verticalAlignment !== undefined) style.vt = VERTICAL.get(format.verticalAlignment) ?? null;
  const borders = bordersOf(format);
  if (borders) style.bd = borders;
  return style as IStyleData;
}

function setLocked(grid: Grid, sheet: string, area: Area, locked: boolean): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = area.row; row < area.row + area.rows; row++) for (let column = area.column; column < area.column + area.columns; column++) (cellValue[row] ??= {})[column] = { custom: { [UNLOCKED]: !locked } };
  const change = { unitId: UNIT, subUnitId: sheet, cellValue, trigger: SetStyleCommand.id };
  const undo = grid.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, change));
  grid.execute(SetRangeValuesMutation.id, change);
  grid.undoRedo.pushUndoRedo({ unitID: UNIT, undoMutations: [{ id: SetRangeValuesMutation.id, params: { ...undo, trigger: SetStyleCommand.id } }], redoMutations: [{ id: SetRangeValuesMutation.id, params: change }] });
}

export function createFormats(grid: Grid): Formats {
  return {
    format(sheet, row, column) {
      const style = styleAt(grid, sheet, row, column);
      return {
        numberFormat: style?.n?.pattern ?? 'General',
        fill: color(style?.bg),
        fontColor: color(style?.cl),
        fontName: style?.ff ?? null,
        fontSize: style?.fs ?? null,
        bold: style?.bl === BooleanNumber.TRUE,
        italic: style?.it === BooleanNumber.TRUE,
        underline: style?.ul?.s === BooleanNumber.TRUE,
        strikethrough: style?.st?.s === BooleanNumber.TRUE,
        wrapText: style?.tb === WrapStrategy.WRAP,
        horizontalAlignment: [...ALIGNMENTS].find(([, value]) => value === style?.ht)?.[0] ?? 'General',
        verticalAlignment: [...VERTICAL].find(([, value]) => value === style?.vt)?.[0] ?? 'Bottom',
        ...bordersIn(style?.bd),
        locked: grid.sheet(sheet).getCellRaw(row, column)?.custom?.[UNLOCKED] !== true,
      };
    },
    setFormat(sheet, area: Area, format) {
      growTo(grid, sheet, area);
      const range = toRange(area);
      const { locked, ...shown } = format;
      grid.asProgram(() => {
        // Setting values, even only their styles, would take the formulas away.
        for (const [type, value] of Object.entries(styleOf(shown))) grid.execute(SetStyleCommand.id, { subUnitId: sheet, range, style: { type, value: value as unknown } });
        if (locked !== undefined) setLocked(grid, sheet, area, locked);
      });
    },
  };
}

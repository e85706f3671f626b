import { BooleanNumber, WrapStrategy, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/preset-sheets-core';
import type { Area, WorkbookModel } from '../../host/model';
import { UNIT, toRange, type Grid } from './grid';
import { bordersIn } from './borders';
import { growTo } from './sheet-size';
import { ALIGNMENTS, UNLOCKED, VERTICAL, styleOf } from './style-data';

export type Formats = Pick<WorkbookModel, 'format' | 'setFormat'>;

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

import { intersect, sameArea } from '../address';
import type { Area, CellFormat, CellValue, TableInfo, WorkbookModel } from '../model';
import { uniqueHeaders } from '../objects/header-names';
import { isFormula, retyped } from '../retyped';
import { continueColumns } from './calculated-column';
import type { FollowFormula } from './follow-formula';
import { followFormula } from './follow-formula';
import { checkShift, isGone } from './refusal';
import type { Shift, ShiftDirection, Span } from './shift';
import { across, along, areaOf, isWhole, linesOf, shiftArea, shiftOf, zoneOf } from './shift';
import { shiftExtras } from './shift-extras';
import { shiftLines } from './shift-lines';

interface Snapshot {
  readonly area: Area;
  readonly contents: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly CellFormat[])[];
}

/** One insertion or deletion while it is made. */
class CellShift {
  private readonly shift: Shift;
  /** How far the sheet is used along the axis, before the shift. */
  private readonly end: number;
  private readonly follow: FollowFormula;

  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: string,
    area: Area,
    direction: ShiftDirection,
  ) {
    this.shift = shiftOf(area, direction);
    checkShift(model, sheet, this.shift);
    this.follow = followFormula(model, sheet, this.shift);
    const used = model.usedArea(sheet, false);
    const lines = used && along(used, this.shift.axis);
    this.end = Math.max(lines ? lines.from + lines.count : 0, this.shift.at);
  }

  make(): void {
    const { model, sheet, shift } = this;
    for (const table of model.tables()) if (table.sheet === sheet && isGone(table, shift)) model.deleteTable(table.id);
    const before = this.snapshot();
    const merged = model.mergedAreas(sheet, zoneOf(shift));
    const tables = model.tables().filter((table) => table.sheet === sheet && intersect(table.area, zoneOf(shift)));
    if (merged.length > 0) model.unmerge(sheet, zoneOf(shift));
    shiftExtras(model, sheet, shift);
    this.formulasElsewhere();
    // Contents, then tables, then formulas, which need them: taken back in the reverse order, headers stand before their table looks at them.
    const enterFormulas = before && this.cells(before);
    for (const table of tables) this.table(table);
    enterFormulas?.();
    for (const area of merged) {
      const moved = shiftArea(area, shift);
      if (moved && (moved.rows > 1 || moved.columns > 1)) model.merge(sheet, moved);
    }
    if (isWhole(shift)) shiftLines(model, sheet, shift);
    for (const table of tables) this.newTableCells(table);
  }

  /** Everything that moves, or stands where something moves to; null where nothing does. */
  private snapshot(): Snapshot | null {
    const { model, sheet, shift } = this;
    const used = model.usedArea(sheet, false);
    const cross = used && intersectSpans(shift.across, across(used, shift.axis));
    if (!cross || this.end <= shift.at) return null;
    const area = areaOf(shift.axis, { from: shift.at, count: this.end - shift.at }, cross);
    const contents = model.formulas(sheet, area).map((row, r) => row.map((value, c) => (this.isSpilled(area.row + r, area.column + c) ? '' : value)));
    const formats = contents.map((row, r) => row.map((_, c) => model.format(sheet, area.row + r, area.column + c)));
    return { area, contents, formats };
  }

  private isSpilled(row: number, column: number): boolean {
    const parent = this.model.spillParent(this.sheet, row, column);
    return parent !== null && (parent.row !== row || parent.column !== column);
  }

  /** Formulas outside what moves, and the workbook's names. */
  private formulasElsewhere(): void {
    const { model, sheet, shift } = this;
    const moving = zoneOf(shift);
    for (const { id } of model.sheets()) {
      const used = model.usedArea(id, true);
      if (!used) continue;
      model.formulas(id, used).forEach((contents, r) => {
        contents.forEach((content, c) => {
          if (typeof content !== 'string' || !content.startsWith('=')) return;
          const place: Area = { row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
          if ((id === sheet && intersect(place, moving)) || !isFormula(content, model.format(id, place.row, place.column))) return;
          const next = this.follow(content, { sheet: id, row: place.row, column: place.column });
          if (next !== content) model.enter(id, place, [[next]]);
        });
      });
    }
    for (const { name, formula, scope, comment } of model.names()) {
      const next = this.follow(formula, null);
      if (next === formula) continue;
      model.deleteName(name, scope);
      model.addName(name, next, scope, comment);
    }
  }

  /** Tables go with their cells: those that only move, and those that gain or lose lines. */
  private table({ id, area, columns, totals }: TableInfo): void {
    const { shift } = this;
    const moved = shiftArea(area, shift);
    if (!moved || sameArea(moved, area)) return;
    const inside = shift.axis === 'column' && moved.columns !== area.columns;
    const kept = columns.map((name, index) => ({ name, column: area.column + index }));
    const names = !inside
      ? columns
      : shift.inserts
        ? uniqueHeaders([...kept.filter(({ column }) => column < shift.at).map(({ name }) => name), ...Array<string>(shift.count).fill(''), ...kept.filter(({ column }) => column >= shift.at).map(({ name }) => name)])
        : kept.filter(({ column }) => column < shift.at || column >= shift.at + shift.count).map(({ name }) => name);
    this.model.placeTable(id, { area: moved, columns: names, totals });
  }

  /**
   * Writes the cells at their new places, looks first, since a cell's format decides how its content is read.
   * @returns what enters the formulas
   */
  private cells({ area, contents, formats }: Snapshot): () => void {
    const { model, sheet, shift } = this;
    const { axis, at, count, inserts } = shift;
    const cross = across(area, axis);
    const length = Math.min(this.end + (inserts ? count : 0), linesOf(axis)) - at;
    const target = areaOf(axis, { from: at, count: length }, cross);
    const before = (line: number): number | null => (inserts ? (line < count ? null : line - count) : line + count);
    const inherited = at > 0 && inserts ? at - 1 : null;
    const grid = <T>(source: readonly (readonly T[])[], blank: (row: number, column: number) => T): T[][] =>
      Array.from({ length: target.rows }, (_, r) =>
        Array.from({ length: target.columns }, (_unused, c) => {
          const line = before(axis === 'row' ? r : c);
          const found = line === null ? undefined : axis === 'row' ? source[line]?.[c] : source[r]?.[line];
          return found ?? blank(target.row + r, target.column + c);
        }),
      );
    /** What cells look like where nothing was ever set: as the last row or column of the sheet. */
    const plain = (row: number, column: number): CellFormat => model.format(sheet, axis === 'row' ? linesOf('row') - 1 : row, axis === 'row' ? column : linesOf('column') - 1);
    const looks = grid(formats, (row, column) => {
      const isNew = inserts && (axis === 'row' ? row : column) < at + count;
      return isNew && inherited !== null ? model.format(sheet, axis === 'row' ? inherited : row, axis === 'row' ? column : inherited) : plain(row, column);
    });
    this.setFormats(target, looks);
    const formulas = contents.map((row, r) => row.map((content, c) => (isFormula(content, formats[r]?.[c] ?? plain(0, 0)) ? this.follow(content, { sheet, row: area.row + r, column: area.column + c }) : null)));
    const others = contents.map((row, r) => row.map((content, c) => (formulas[r]?.[c] === null ? retyped(content, formats[r]?.[c] ?? plain(0, 0)) : '')));
    model.enter(sheet, target, grid<CellValue>(others, () => ''));
    return () => {
      if (formulas.some((row) => row.some((formula) => formula !== null))) model.enter(sheet, target, grid<CellValue | null>(formulas, () => null));
    };
  }

  /** Sets what differs, in runs down each column. */
  private setFormats(area: Area, formats: readonly (readonly CellFormat[])[]): void {
    const { model, sheet } = this;
    for (let column = 0; column < area.columns; column++) {
      let from = 0;
      for (let row = 0; row < area.rows; row++) {
        const format = formats[row]?.[column];
        const next = formats[row + 1]?.[column];
        if (!format || (next && JSON.stringify(next) === JSON.stringify(format))) continue;
        const run = { row: area.row + from, column: area.column + column, rows: row + 1 - from, columns: 1 };
        if (differs(model, sheet, run, format)) model.setFormat(sheet, run, format);
        from = row + 1;
      }
    }
  }

  /** New rows of a table hold the formulas of its calculated columns, new columns their headers. */
  private newTableCells({ id, area }: TableInfo): void {
    const { model, sheet, shift } = this;
    const table = model.tables().find((item) => item.id === id);
    if (!table || !shift.inserts) return;
    if (table.area.rows > area.rows) continueColumns(model, table, { from: shift.at, count: shift.count });
    if (table.area.columns === area.columns) return;
    const first = shift.at - area.column;
    model.enter(sheet, { row: area.row, rows: 1, column: shift.at, columns: shift.count }, [table.columns.slice(first, first + shift.count).map((name) => `'${name}`)]);
  }
}

function intersectSpans(a: Span, b: Span): Span | null {
  const from = Math.max(a.from, b.from);
  const count = Math.min(a.from + a.count, b.from + b.count) - from;
  return count > 0 ? { from, count } : null;
}

function differs(model: WorkbookModel, sheet: string, { row, column, rows }: Area, format: CellFormat): boolean {
  for (let r = row; r < row + rows; r++) if (JSON.stringify(model.format(sheet, r, column)) !== JSON.stringify(format)) return true;
  return false;
}

/** Inserts blank cells, or deletes cells, and shifts the others; formulas, names, tables and all that lies beside follow. */
export function shiftCells(model: WorkbookModel, sheet: string, area: Area, direction: ShiftDirection): void {
  new CellShift(model, sheet, area, direction).make();
}

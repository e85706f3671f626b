import { cell as cellArea, contains, formatArea, columnName } from '../../host/address';
import type { Frozen } from '../../host/layout-model';
import { asStored } from '../formula/written-formula';
import { yieldsArray } from '../formula/yields-array';
import type { ColumnLook, SheetLook } from '../look/read-look';
import type { StyleWriter } from '../look/style-writer';
import type { SheetContent } from '../parts/sheet-reader';
import type { CellEdit } from '../parts/sheet-writer';
import { writeSheet } from '../parts/sheet-writer';
import { sectionOf, withSection } from '../parts/worksheet-sections';
import { withAttributes } from '../xml/attributes';
import { childOf, parseXml } from '../xml/tree';
import type { CellChange, SheetChange } from './changes';

export interface SheetContext {
  readonly path: string;
  /** What the file has in the sheet; null for a sheet that is new. */
  readonly content: SheetContent | null;
  readonly look: SheetLook | null;
  readonly styles: StyleWriter;
  /** What marks a cell as a dynamic array. */
  readonly mark: () => string | null;
  /** Where a formula cannot be written as files store it. */
  readonly refuse: (row: number, column: number) => void;
}

type Edits = Map<number, Map<number, CellEdit>>;

/** The text of a sheet with its changes; tables apart. */
export function writeChanges(text: string, change: SheetChange, context: SheetContext): string {
  const { path } = context;
  let result = writeSheet(text, path, editsOf(change, context), change.rows);
  const { columns, merges, frozen } = change;
  if (columns) result = withSection(result, path, 'cols', columns.length === 0 ? null : (prefix) => `<${prefix}cols>${columns.map((column) => columnXml(column, prefix)).join('')}</${prefix}cols>`);
  if (merges) result = withSection(result, path, 'mergeCells', merges.length === 0 ? null : (prefix) => `<${prefix}mergeCells count="${String(merges.length)}">${merges.map((area) => `<${prefix}mergeCell ref="${formatArea(area)}"/>`).join('')}</${prefix}mergeCells>`);
  if (frozen) result = withFrozen(result, path, frozen);
  return result;
}

function editsOf(change: SheetChange, context: SheetContext): Edits {
  const { look, styles } = context;
  const columnStyle = (column: number): number => look?.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  const edits: Edits = new Map();
  const put = (row: number, column: number, edit: CellEdit): void => {
    const cells = edits.get(row) ?? new Map<number, CellEdit>();
    edits.set(row, cells);
    cells.set(column, edit);
  };
  for (const [row, cells] of change.cells) {
    for (const [column, cell] of cells) {
      const own = look?.styles.at(row, column);
      const isNew = typeof own !== 'number';
      const base = isNew ? columnStyle(column) : own;
      const style = cell.format ? styles.numberOf(cell.format, base) : base;
      put(row, column, { ...contentOf(row, column, cell, change, context), ...(style !== base || (isNew && base !== 0) ? { style } : {}) });
    }
  }
  for (const [row, column, edit] of orphans(edits, context.content)) put(row, column, edit);
  return edits;
}

function contentOf(row: number, column: number, { value, formula, spill }: CellChange, { tables }: SheetChange, { mark, refuse }: SheetContext): CellEdit {
  if (formula === undefined) return value === undefined ? {} : { value };
  if (formula === null) return { value: value ?? null, formula: 'removed' };
  const here = cellArea(row, column);
  try {
    const entered = asStored(formula, tables.find(({ area }) => contains(area, here))?.name ?? null);
    const array = spill || yieldsArray(formula) ? { array: { area: formatArea(spill ?? here), mark: mark() } } : {};
    return { value: value ?? null, formula: { entered, ...array } };
  } catch {
    // What cannot be read back would make the whole file unreadable.
    refuse(row, column);
    return { value: value ?? null, formula: 'removed' };
  }
}

/** Where the first of a group of shared formulas changes, the others stand for themselves. */
function* orphans(edits: Edits, content: SheetContent | null): Generator<readonly [number, number, CellEdit]> {
  const firsts = new Map<string, boolean>();
  for (const { shared, row, column, text, stored } of content?.formulas ?? []) {
    if (shared === null) continue;
    const edit = edits.get(row)?.get(column);
    if (!firsts.has(shared)) firsts.set(shared, edit?.formula !== undefined);
    else if (firsts.get(shared) === true && edit?.formula === undefined) yield [row, column, { ...edit, value: edit?.value ?? stored ?? null, formula: { text } }];
  }
}

function columnXml({ first, last, width, hidden, style }: ColumnLook, prefix: string): string {
  const attributes = `${width === null ? '' : ` width="${String(width)}" customWidth="1"`}${hidden ? ' hidden="1"' : ''}${style === 0 ? '' : ` style="${String(style)}"`}`;
  // A column must say how wide it is: readers that find none take it for 0.
  return `<${prefix}col min="${String(first + 1)}" max="${String(last + 1)}"${width === null ? ' width="9.140625"' : ''}${attributes}/>`;
}

function withFrozen(text: string, path: string, { rows, columns }: Frozen): string {
  const before = sectionOf(text, path, 'sheetViews');
  const pane = (prefix: string): string => {
    if (rows === 0 && columns === 0) return '';
    const split = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
    return `<${prefix}pane${split} topLeftCell="${columnName(columns)}${String(rows + 1)}" activePane="${rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight'}" state="frozen"/>`;
  };
  return withSection(text, path, 'sheetViews', (prefix) => {
    const view = before === null ? undefined : childOf(parseXml(before, path), 'sheetView');
    if (before === null || !view) return `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0">${pane(prefix)}</${prefix}sheetView></${prefix}sheetViews>`;
    // What was selected in the panes of before is gone with them.
    const rest = view.children.filter(({ name }) => name !== 'pane' && name !== 'selection').map((child) => before.slice(child.open.start, child.end)).join('');
    const open = before.slice(view.open.start, view.open.end).replace(/\s*\/>$/, '>');
    return `${before.slice(0, view.open.start)}${open}${pane(prefix)}${rest}</${prefix}sheetView>${before.slice(view.end)}`;
  });
}

/** The sheet is the one that is looked at when the workbook opens. */
export function withSelectedTab(text: string, path: string): string {
  const before = sectionOf(text, path, 'sheetViews');
  return withSection(text, path, 'sheetViews', (prefix) => {
    if (before === null) return `<${prefix}sheetViews><${prefix}sheetView tabSelected="1" workbookViewId="0"/></${prefix}sheetViews>`;
    return before.replace(/<(?:[\w.-]+:)?sheetView\b(?:[^>"']|"[^"]*"|'[^']*')*>/, (tag) => withAttributes(tag, { tabSelected: '1' }));
  });
}


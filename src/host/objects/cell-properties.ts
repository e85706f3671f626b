import type { Area, CellFormat, WorkbookModel } from '../model';
import { invalidArgument } from '../wire/errors';
import { shape } from './grid';
import { lineOf } from './range-border';
import { STANDARD } from './range-font';
import { RangeFormat } from './range-format';

/** Excel.CellProperties, its load options and its settable form alike: a tree whose leaves are values, or `true` where they are asked for. */
export interface PropertyTree {
  readonly [name: string]: unknown;
}

const isTree = (value: unknown): value is PropertyTree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The leaves that are emulated: their way through the tree, how they are read and how they are set. */
interface Leaf {
  readonly path: readonly string[];
  readonly get: (format: CellFormat) => unknown;
  readonly set: (format: RangeFormat, value: unknown) => void;
}

const leaf = (path: string, get: Leaf['get'], set: Leaf['set']): Leaf => ({ path: path.split('.'), get, set });

const EDGES = { top: ['EdgeTop', 'borderTop'], bottom: ['EdgeBottom', 'borderBottom'], left: ['EdgeLeft', 'borderLeft'], right: ['EdgeRight', 'borderRight'] } as const;

const LEAVES: readonly Leaf[] = [
  leaf('fill.color', ({ fill }) => fill ?? '#FFFFFF', ({ Fill }, value) => (Fill.Color = value)),
  leaf('font.bold', ({ bold }) => bold, ({ Font }, value) => (Font.Bold = value)),
  leaf('font.color', ({ fontColor }) => fontColor ?? '#000000', ({ Font }, value) => (Font.Color = value)),
  leaf('font.italic', ({ italic }) => italic, ({ Font }, value) => (Font.Italic = value)),
  leaf('font.name', ({ fontName }) => fontName ?? STANDARD.name, ({ Font }, value) => (Font.Name = value)),
  leaf('font.size', ({ fontSize }) => fontSize ?? STANDARD.size, ({ Font }, value) => (Font.Size = value)),
  leaf('font.strikethrough', ({ strikethrough }) => strikethrough, ({ Font }, value) => (Font.Strikethrough = value)),
  leaf('font.underline', ({ underline }) => (underline ? 'Single' : 'None'), ({ Font }, value) => (Font.Underline = value)),
  leaf('horizontalAlignment', ({ horizontalAlignment }) => horizontalAlignment, (format, value) => (format.HorizontalAlignment = value)),
  leaf('verticalAlignment', ({ verticalAlignment }) => verticalAlignment, (format, value) => (format.VerticalAlignment = value)),
  leaf('wrapText', ({ wrapText }) => wrapText, (format, value) => (format.WrapText = value)),
  // The style first: it brings a weight of its own.
  ...Object.entries(EDGES).flatMap(([side, [index, field]]) => [
    leaf(`borders.${side}.style`, (format) => lineOf(format[field]).style, ({ Borders }, value) => (Borders.GetItem(index).Style = value)),
    leaf(`borders.${side}.weight`, (format) => lineOf(format[field]).weight, ({ Borders }, value) => (Borders.GetItem(index).Weight = value)),
    leaf(`borders.${side}.color`, (format) => lineOf(format[field]).color, ({ Borders }, value) => (Borders.GetItem(index).Color = value)),
  ]),
];

/** Borders are asked for once, and come for every side. */
const asking = (path: readonly string[]): readonly string[] => (path[0] === 'borders' ? ['borders', path.at(-1) ?? ''] : path);

const at = (tree: unknown, path: readonly string[]): unknown => path.reduce<unknown>((found, name) => (isTree(found) ? found[name] : undefined), tree);

function put(tree: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) tree[name] = value;
  else put((tree[name] ??= {}) as Record<string, unknown>, rest, value);
}

/** A fill that is asked with its pattern tells white from none. */
const patternOf = (fill: CellFormat['fill']): string => (fill === null ? 'None' : 'Solid');

const cellsOf = <T>({ row, column, rows, columns }: Area, read: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_unused, c) => read(row + r, column + c)));

/** What was asked of each cell of an area; what is asked and not emulated is left out. */
export function cellProperties(model: WorkbookModel, sheet: string, area: Area, options: unknown): PropertyTree[][] {
  const asked = isTree(options) ? options.format : undefined;
  const wanted = LEAVES.filter(({ path }) => at(asked, asking(path)) === true);
  return cellsOf(area, (row, column) => {
    const format = model.format(sheet, row, column);
    const found: Record<string, unknown> = {};
    for (const { path, get } of wanted) put(found, path, get(format));
    if (at(asked, ['fill', 'pattern']) === true) put(found, ['fill', 'pattern'], patternOf(format.fill));
    return { format: found };
  });
}

/** Sets each cell's own properties; a cell given `{}` keeps what it has. */
export function setCellProperties(model: WorkbookModel, sheet: string, area: Area, data: unknown): void {
  const rows = shape(area, data);
  if (rows.some((row) => row.some((cell) => !isTree(cell)))) throw invalidArgument();
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      const given = (cell as PropertyTree).format;
      if (given === undefined) continue;
      const place = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      const format = new RangeFormat(model, sheet, place);
      for (const { path, set } of LEAVES) {
        const value = at(given, path);
        if (value !== undefined) set(format, value);
      }
      if (at(given, ['fill', 'pattern']) === 'None') format.Fill.Clear();
    }
  }
}

/** One entry a row, or a column: its height or width where that was asked. */
export function lineProperties(model: WorkbookModel, sheet: string, area: Area, options: unknown, axis: 'row' | 'column'): PropertyTree[] {
  const property = axis === 'row' ? 'rowHeight' : 'columnWidth';
  const asked = isTree(options) && at(options, ['format', property]) === true;
  const lines = axis === 'row' ? area.rows : area.columns;
  return Array.from({ length: lines }, (_, index) => {
    const line = axis === 'row' ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 };
    const format = new RangeFormat(model, sheet, line);
    return { format: asked ? { [property]: axis === 'row' ? format.RowHeight : format.ColumnWidth } : {} };
  });
}

/** Sets the height of each row, or the width of each column; a line given `{}` keeps what it has. */
export function setLineProperties(model: WorkbookModel, sheet: string, area: Area, data: unknown, axis: 'row' | 'column'): void {
  const lines = axis === 'row' ? area.rows : area.columns;
  if (!Array.isArray(data) || data.length !== lines) throw invalidArgument();
  for (const [index, given] of data.entries()) {
    const length = at(given, ['format', axis === 'row' ? 'rowHeight' : 'columnWidth']);
    if (length === undefined) continue;
    const format = new RangeFormat(model, sheet, axis === 'row' ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 });
    if (axis === 'row') format.RowHeight = length as number;
    else format.ColumnWidth = length as number;
  }
}

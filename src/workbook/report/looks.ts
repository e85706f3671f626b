import type { Area } from '../area';
import { rangeOf } from '../run';
import type { PlacedLine, ReportLayout } from './layout';
import type { Look } from './line';
import { FILLED_COLUMNS } from './section-lines';

interface Edge {
  readonly color: string;
  readonly weight: 'Hairline' | 'Thin';
}

/** Quiet as Excel's own tables, and legible in a copy without colours. */
interface LookFormat {
  readonly size?: number;
  readonly bold?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly top?: Edge;
  readonly bottom?: Edge;
  readonly inside?: Edge;
  readonly vertical?: 'Top' | 'Center';
}

export const GREY = '#6B6B6B';
const HAIRLINE: Edge = { color: '#BFBFBF', weight: 'Hairline' };
const THIN: Edge = { color: '#8C8C8C', weight: 'Thin' };
const INK: Edge = { color: '#000000', weight: 'Thin' };

const LOOKS: Readonly<Record<Look, LookFormat>> = {
  title: { size: 16, bold: true, vertical: 'Center' },
  label: { bold: true, vertical: 'Center' },
  'made-by': { size: 9, color: GREY, vertical: 'Center' },
  context: { vertical: 'Center' },
  heading: { size: 12, bold: true, vertical: 'Center' },
  note: { size: 10, color: GREY, vertical: 'Center' },
  header: { bold: true, fill: '#F2F2F2', top: THIN, bottom: THIN, vertical: 'Center' },
  body: { bottom: HAIRLINE, inside: HAIRLINE, vertical: 'Center' },
  total: { bold: true, top: THIN, bottom: HAIRLINE, inside: HAIRLINE, vertical: 'Center' },
  proof: { color: GREY, bottom: THIN, inside: HAIRLINE, vertical: 'Center' },
  'text-label': { bold: true, vertical: 'Center' },
  text: { vertical: 'Center' },
  chart: {},
  signature: {},
  blank: {},
};

/** Neighbouring items that are alike, as [first, count]. */
export function runs<Item>(items: readonly Item[], alike: (a: Item, b: Item) => boolean): readonly (readonly [first: number, count: number])[] {
  const found: [number, number][] = [];
  for (const [at, item] of items.entries()) {
    const last = found.at(-1);
    if (last !== undefined && alike(items[last[0]] ?? item, item)) last[1] += 1;
    else found.push([at, 1]);
  }
  return found;
}

/** Dresses the cells of a page that has no formats of its own. */
export function applyLooks(sheet: Excel.Worksheet, { lines, tables, signatures }: ReportLayout): void {
  for (const [row, rows] of runs(lines, (a: PlacedLine, b) => a.look === b.look && a.columns === b.columns)) {
    const line = lines[row];
    if (line !== undefined) applyLook(rangeOf(sheet, { row, column: 0, rows, columns: line.columns }).format, LOOKS[line.look], rows);
  }
  for (const { area, columns } of tables) {
    rangeOf(sheet, { ...area, rows: 1 }).format.wrapText = true;
    for (const [index, { format }] of columns.entries()) {
      const cells = rangeOf(sheet, { ...area, column: area.column + index, columns: 1 }).format;
      cells.horizontalAlignment = format === null ? 'Left' : 'Right';
      if (format === null) cells.wrapText = true;
    }
  }
  for (const { row } of signatures) applySignature(sheet, row);
}

function applyLook(format: Excel.RangeFormat, { size, bold, color, fill, top, bottom, inside, vertical }: LookFormat, rows: number): void {
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (top !== undefined) draw(format, 'EdgeTop', top);
  if (bottom !== undefined) draw(format, 'EdgeBottom', bottom);
  if (inside !== undefined && rows > 1) draw(format, 'InsideHorizontal', inside);
}

function draw(format: Excel.RangeFormat, index: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal', { color, weight }: Edge): void {
  const border = format.borders.getItem(index);
  border.style = 'Continuous';
  border.weight = weight;
  border.color = color;
}

/** A line to write on for the name, another for the date. */
function applySignature(sheet: Excel.Worksheet, row: number): void {
  const cell = (column: number, columns = 1): Area => ({ row, column, rows: 1, columns });
  rangeOf(sheet, cell(0)).format.wrapText = true;
  const [first = 1, , second = 4] = FILLED_COLUMNS;
  for (const column of [first, second]) draw(rangeOf(sheet, cell(column, 2)).format, 'EdgeBottom', INK);
  rangeOf(sheet, cell(second - 1)).format.horizontalAlignment = 'Right';
}

import { CHARACTER_WIDTH } from '../character-width';
import type { Report, ReportCell, ReportTable, TableColumn } from './report';
import { isFormula } from './report-formula';
import { textLines, textWidth } from './text-lines';

/** All tables of a report stand in the same columns, which are as wide as the widest of them needs. */
export interface Grid {
  /** In digits, from column A. */
  readonly widths: readonly number[];
  readonly orientation: 'Portrait' | 'Landscape';
  /** Points of one page, in the size the report has on the screen: Excel shrinks it where it is wider than a page. */
  readonly pageHeight: number;
}

/** A4 and the margins, in points. */
export const MARGINS = { left: 36, right: 36, top: 42, bottom: 54, header: 21.6, footer: 21.6 } as const;
const SHORT_SIDE = 595.3;
const LONG_SIDE = 841.9;
const PRINTED = { Portrait: SHORT_SIDE - MARGINS.left - MARGINS.right, Landscape: LONG_SIDE - MARGINS.left - MARGINS.right } as const;

/** A signature line takes as many: whose, name, date. */
export const SIGNATURE_COLUMNS = 6;

/** How much of a page is filled: what Excel need not shrink breaks into pages where it was reckoned to. */
const FILLED = 0.95;

/** A page that is printed smaller than this is turned. */
const SMALLEST_UPRIGHT = 0.92;

const NARROWEST = 9;
const WIDEST_LABEL = 26;
const WIDEST_TEXT = 34;
const NARROWEST_TEXT = 16;
/** What a figure takes that is not known yet. */
const LIVE = 13;

export function gridOf(report: Report): Grid {
  const tables = report.sections.flatMap(({ body }) => (body.kind === 'table' ? [body] : []));
  const columns = Math.max(SIGNATURE_COLUMNS, ...tables.map((table) => table.columns.length));
  const parties = report.sections.flatMap(({ body }) => (body.kind === 'signatures' ? body.parties : []));
  const signed = Math.min(WIDEST_LABEL, Math.max(0, ...parties.map(textWidth)) + 1);
  const needed = Array.from({ length: columns }, (_, column) => Math.max(NARROWEST, column === 0 ? signed : 0, ...tables.map((table) => neededWidth(table, column))));
  const orientation = sum(needed) * CHARACTER_WIDTH * SMALLEST_UPRIGHT <= PRINTED.Portrait ? 'Portrait' : 'Landscape';
  const page = Math.floor((PRINTED[orientation] * FILLED) / CHARACTER_WIDTH);
  const widths = filled(squeezed(needed, page, tables), page, tables);
  // Excel shrinks by whole percents.
  const scale = sum(widths) <= page ? 1 : Math.floor((PRINTED[orientation] / (sum(widths) * CHARACTER_WIDTH)) * 100) / 100;
  const side = orientation === 'Portrait' ? LONG_SIDE : SHORT_SIDE;
  return { widths, orientation, pageHeight: (side - MARGINS.top - MARGINS.bottom) / scale };
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Texts can wrap: their columns give way before a page is shrunk. */
function squeezed(needed: readonly number[], page: number, tables: readonly ReportTable[]): readonly number[] {
  const isText = (column: number): boolean => column > 0 && tables.every(({ columns }) => (columns[column]?.format ?? null) === null);
  let surplus = sum(needed) - page;
  return needed.map((width, column) => {
    const least = Math.max(NARROWEST_TEXT, ...tables.map(({ columns }) => columns[column]?.width ?? 0));
    const given = isText(column) ? Math.max(0, Math.min(surplus, width - least)) : 0;
    surplus -= given;
    return width - given;
  });
}

/** Points a digit of running text takes at most; a column is given a little more (CHARACTER_WIDTH). */
const TEXT_DIGIT = 5.9;

/** Texts over the whole width keep clear of its end: fonts differ. */
const CLEAR = 0.95;

/** In digits of a text of Excel's usual size. */
export const lineWidth = ({ widths }: Grid): number => Math.floor((sum(widths) * CHARACTER_WIDTH * CLEAR) / TEXT_DIGIT);

/** What is left of the page goes to the texts of the last column, else to all columns alike. */
function filled(needed: readonly number[], page: number, tables: readonly ReportTable[]): readonly number[] {
  const left = page - sum(needed);
  if (left <= 0) return needed;
  const last = needed.length - 1;
  if (tables.some(({ columns }) => columns[last]?.format === null)) return needed.map((width, column) => width + (column === last ? left : 0));
  return needed.map((width) => width + Math.floor(left / needed.length));
}

function neededWidth({ columns, rows }: ReportTable, index: number): number {
  const column = columns[index];
  if (column === undefined) return 0;
  const cells = rows.map(({ cells: row }) => cellWidth(row[index] ?? null, column));
  const widest = Math.max(column.width ?? 0, headerWidth(column.header), ...cells);
  return column.format === null ? Math.min(widest + 1, Math.max(column.width ?? 0, index === 0 ? WIDEST_LABEL : WIDEST_TEXT)) : widest + 1;
}

/** A header may take two lines. */
const headerWidth = (header: string): number => Math.ceil(textWidth(header) / 2) + 2;

function cellWidth(cell: ReportCell, { format }: TableColumn): number {
  if (cell === null) return 0;
  if (isFormula(cell)) return format === null ? 0 : LIVE;
  return typeof cell === 'string' ? textWidth(cell) : figureWidth(cell, format ?? '');
}

/** With thousands commas and the decimals of its format. */
function figureWidth(figure: number, format: string): number {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return figure.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(decimals, 2) }).length;
}

/** How many lines the widest text of a row wraps into. */
export function linesOf(cells: readonly ReportCell[], columns: readonly { readonly wraps: boolean }[], { widths }: Grid): number {
  const lines = cells.map((cell, column) => (typeof cell === 'string' && columns[column]?.wraps === true ? textLines(cell, (widths[column] ?? NARROWEST) - 1).length : 1));
  return Math.max(1, ...lines);
}

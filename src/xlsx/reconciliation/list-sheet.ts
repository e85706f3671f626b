import type { Language } from '../../accounting/language';
import { CHARACTER_WIDTH } from '../../workbook/character-width';
import { MARGINS } from '../../workbook/report/grid';
import { HIGHEST_ROW, LINE_HEIGHT } from '../../workbook/report/line';
import { textLines } from '../../workbook/report/text-lines';
import { WORDS } from '../../workbook/report/words';
import type { CellLook, NewCell, NewSheet } from '../writing/new-workbook';

/** A list for reference beside a report: a title, what forbids its publication, and a native table to filter. */
export interface List {
  readonly language: Language;
  /** Of the sheet and above the table. */
  readonly name: string;
  /** The table's own name. */
  readonly table: string;
  /** Widths are in digits. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const TITLE: CellLook = { size: 16, bold: true, vertical: 'center' };
const LABEL: CellLook = { bold: true, vertical: 'center' };
const HEADER: CellLook = { bold: true, fill: '#F2F2F2', vertical: 'center', wraps: true };
const TEXT: CellLook = { vertical: 'center', wraps: true };
const COUNT: CellLook = { format: '#,##0', vertical: 'center' };

const HEADER_ROW = 2;
/** In points, as in the report. */
const TITLE_HEIGHT = 26;
const LABEL_HEIGHT = 18;

export function listSheet({ language, name, table, columns, rows }: List): NewSheet {
  const headers = columns.map(({ header }) => header);
  const area = { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: columns.length };
  // The same messages stand in thousands of rows.
  const known = columns.map(() => new Map<string | number, number>());
  const linesOf = (value: string | number, column: number): number => {
    const lines = known[column]?.get(value) ?? textLines(String(value), columns[column]?.width ?? 0).length;
    known[column]?.set(value, lines);
    return lines;
  };
  const heightOf = (row: readonly (string | number)[]): number => Math.min(HIGHEST_ROW, row.reduce<number>((most, value, column) => Math.max(most, typeof value === 'number' ? 1 : linesOf(value, column)), 1) * LINE_HEIGHT);
  const cellOf = (value: string | number): NewCell => ({ value: value === '' ? null : value, look: typeof value === 'number' ? COUNT : TEXT });
  return {
    name,
    widths: columns.map(({ width }) => width * CHARACTER_WIDTH),
    rows: [
      { height: TITLE_HEIGHT, cells: [{ value: name, look: TITLE }] },
      { height: LABEL_HEIGHT, cells: [{ value: WORDS.label[language], look: LABEL }] },
      { cells: headers.map((value) => ({ value, look: HEADER })) },
      ...rows.map((row) => ({ height: heightOf(row), cells: row.map(cellOf) })),
    ],
    frozenRows: HEADER_ROW + 1,
    gridLines: true,
    page: { orientation: 'landscape', margins: MARGINS, footer: { left: WORDS.label[language], right: WORDS.page[language] }, area: { row: 0, column: 0, rows: HEADER_ROW + area.rows, columns: columns.length } },
    charts: [],
    // A table has a row at least.
    table: rows.length === 0 ? null : { name: table, area, headers },
  };
}

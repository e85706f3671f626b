import type { Language } from '../../accounting/language';
import type { Area } from '../area';
import { needsTextFormat } from '../agreement-sheet/cell-entry';
import { CHARACTER_WIDTH } from '../character-width';
import type { CalculationArea } from './calculation-area';
import { CALCULATION_WIDTH, GAP_WIDTH, MARKS_WIDTH, calculationArea } from './calculation-area';
import type { PlacedChart } from './chart-place';
import { placeCharts } from './chart-place';
import type { Grid } from './grid';
import { gridOf, lineWidth } from './grid';
import type { Line, Look } from './line';
import { HIGHEST_ROW, LINE_HEIGHT, line } from './line';
import { paginated } from './paginate';
import type { Report, ReportCell, TableColumn } from './report';
import { isFormula, writtenFormula } from './report-formula';
import { paragraph, sectionLines } from './section-lines';
import { textLines } from './text-lines';
import { WORDS } from './words';

/** A cell as it is written; a blank one is an empty text. */
export interface PlacedCell {
  readonly content: string | number;
  readonly formula: boolean;
  /** What a formula comes to, where that is known. */
  readonly value?: string;
  readonly format: string;
}

/** A row of the sheet. */
export interface PlacedLine {
  readonly look: Look;
  readonly height: number;
  /** As many as the page has columns. */
  readonly cells: readonly PlacedCell[];
  /** How many of them share the row's look. */
  readonly columns: number;
}

/** A report in its place on the sheet, from A1. */
export interface ReportLayout {
  readonly language: Language;
  readonly subject: string;
  readonly lines: readonly PlacedLine[];
  readonly columns: number;
  /** In points, from column A to the end of the calculation area. */
  readonly widths: readonly number[];
  readonly orientation: Grid['orientation'];
  /** The title and the label: repeated on every page, frozen on the screen. */
  readonly titleRows: number;
  readonly tables: readonly { readonly area: Area; readonly columns: readonly TableColumn[] }[];
  readonly charts: readonly PlacedChart[];
  readonly calculation: CalculationArea;
  /** Rows of signatures by whose they are. */
  readonly signatures: readonly { readonly row: number; readonly party: string }[];
}

const TITLE_HEIGHT = 26;
/** A title's letters are larger. */
const TITLE_SCALE = 11 / 16;
const LABEL_HEIGHT = 18;

/** The line by which a report is known again. */
export const identity = (subject: string, language: Language): string => `${WORDS.madeBy[language]}${language === 'zh' ? '：' : ': '}${subject}`;

export function layoutReport(report: Report): ReportLayout {
  const { language } = report;
  const grid = gridOf(report);
  const titles = [...textLines(report.title, Math.floor(lineWidth(grid) * TITLE_SCALE)).map((text) => line('title', TITLE_HEIGHT, [text])), line('label', LABEL_HEIGHT, [WORDS.label[language]])];
  const body = [line('made-by', LINE_HEIGHT, [identity(report.subject, language)]), ...contextLines(report, grid), ...report.sections.flatMap((section, index) => sectionLines(section, index, report, grid))];
  const lines = paginated([...titles, ...body], grid.pageHeight, titles.reduce((sum, { height }) => sum + height, 0));
  const columns = grid.widths.length;
  const calculation = calculationArea(columns, report.calculations);
  const gaps = [GAP_WIDTH, MARKS_WIDTH, GAP_WIDTH];
  const beside = Array.from({ length: calculation.area.columns }, (_, index) => (isGap(calculation, index) ? GAP_WIDTH : CALCULATION_WIDTH));
  return {
    language,
    subject: report.subject,
    lines: lines.map((one, row) => placedLine(one, row, columns, lines, calculation)),
    columns,
    widths: [...grid.widths, ...gaps, ...beside].map((width) => width * CHARACTER_WIDTH),
    orientation: grid.orientation,
    titleRows: titles.length,
    tables: tablesOf(lines),
    charts: placeCharts(report, lines, columns),
    calculation,
    signatures: lines.flatMap(({ look, cells }, row) => (look === 'signature' ? [{ row, party: String(cells[0]) }] : [])),
  };
}

function contextLines({ context, calculatedOn, language }: Report, grid: Grid): readonly Line[] {
  const colon = language === 'zh' ? '：' : ': ';
  const calculated = calculatedOn === null ? [] : [{ label: WORDS.calculatedOn[language], value: `${calculatedOn}${language === 'zh' ? '，' : '; '}${WORDS.notLive[language]}` }];
  return [...context, ...calculated].flatMap(({ label, value }) => paragraph(`${label}${colon}${value}`, grid).map((text) => line('context', LINE_HEIGHT, [text])));
}

const isGap = ({ area, calculations }: CalculationArea, index: number): boolean =>
  calculations.length > 0 && !calculations.some((one) => area.column + index >= one.area.column && area.column + index < one.area.column + one.area.columns);

function placedLine({ look, height, cells, table }: Line, row: number, columns: number, lines: readonly Line[], calculation: CalculationArea): PlacedLine {
  const places = {
    rowOf: (key: string) => found(lines.findIndex((other) => other.table?.id === table?.id && other.table?.key === key), key),
    calculation: (id: string) => calculation.calculations.find((one) => one.id === id)?.area ?? missing(id),
  };
  const placed = (cell: ReportCell, column: number): PlacedCell => {
    if (cell === null) return { content: '', formula: false, format: 'General' };
    const format = figureFormat(table?.columns ?? [], column);
    if (look === 'header' && format.endsWith('_)')) return { content: String(cell), formula: false, format: '@_)' };
    if (isFormula(cell)) return { content: writtenFormula(cell, row, places), formula: true, format, ...(cell.value !== undefined && { value: cell.value }) };
    if (typeof cell === 'number') return { content: cell, formula: false, format };
    return { content: cell, formula: false, format: needsTextFormat(cell) ? '@' : 'General' };
  };
  return { look, height: Math.min(height, HIGHEST_ROW), cells: Array.from({ length: columns }, (_, column) => placed(cells[column] ?? null, column)), columns: table?.columns.length ?? columns };
}

/** Figures stand right and texts left: between a figure and a text beside it is room as wide as a bracket, as in Excel's own accounting formats. */
function figureFormat(columns: readonly TableColumn[], column: number): string {
  const format = columns[column]?.format ?? null;
  if (format === null) return 'General';
  return columns[column + 1]?.format === null && !format.includes(';') ? `${format}_)` : format;
}

/** A report that names what it does not have is a mistake of the caller, not of the workbook. */
function missing(name: string): never {
  throw new Error(`The report has no ${name}.`);
}

const found = (row: number, name: string): number => (row < 0 ? missing(name) : row);

function tablesOf(lines: readonly Line[]): ReportLayout['tables'] {
  return lines.flatMap(({ look, table }, row) => {
    if (look !== 'header' || table === undefined) return [];
    const rows = lines.filter((other) => other.table?.id === table.id).length;
    return [{ area: { row, column: 0, rows, columns: table.columns.length }, columns: table.columns }];
  });
}

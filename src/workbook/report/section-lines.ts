import type { Language } from '../../accounting/language';
import type { Grid } from './grid';
import { lineWidth, linesOf } from './grid';
import type { Line } from './line';
import { HIGHEST_ROW, LINE_HEIGHT, ROW_MARGIN, blankLine, line } from './line';
import type { Report, ReportChart, ReportTable, ReportTexts, Section } from './report';
import { textLines } from './text-lines';
import { WORDS } from './words';

const BEFORE_SECTION = 12;
const HEADING_HEIGHT = 21;
/** Room to write by hand. */
const SIGNATURE_HEIGHT = 33;

/** In lines of a chart's area. */
const COLUMN_CHART = 15;
const BAR_CHART = { least: 10, margin: 5, category: 1.3 } as const;

/** Points of a page that a chart leaves to the title, its heading and what a printer takes. */
const BESIDE_CHART = 125;

/** Where a name and a date are filled in: whose it is, two cells for the name, the word for the date, two cells for it. */
export const FILLED_COLUMNS: readonly number[] = [1, 2, 4, 5];

/** A text over the whole width, in as many rows as it takes: a wrapped cell is never wider than its column. */
export const paragraph = (text: string, grid: Grid): readonly string[] => textLines(text, lineWidth(grid));

/** The lines of a section, the number of which is `index`. */
export function sectionLines(section: Section, index: number, report: Report, grid: Grid): readonly Line[] {
  const notes = section.note === undefined ? [] : paragraph(section.note, grid);
  return [blankLine(BEFORE_SECTION), line('heading', HEADING_HEIGHT, [section.heading], true), ...notes.map((text) => line('note', LINE_HEIGHT, [text], true)), ...bodyLines(section, index, report, grid)];
}

function bodyLines({ body }: Section, index: number, report: Report, grid: Grid): readonly Line[] {
  switch (body.kind) {
    case 'table':
      return tableLines(body, grid);
    case 'texts':
      return body.items.flatMap((item) => textItemLines(item, grid));
    case 'chart':
      return chartLines(body, index, report, grid);
    case 'signatures':
      return signatureLines(body.parties, report.language, grid);
  }
}

function tableLines({ id, columns, rows }: ReportTable, grid: Grid): readonly Line[] {
  const table = { id, columns, key: null };
  const height = (lines: number): number => Math.min(lines * LINE_HEIGHT + ROW_MARGIN, HIGHEST_ROW);
  const headers = columns.map(({ header }) => header);
  const wrapping = columns.map(({ format }) => ({ wraps: format === null }));
  const header: Line = { ...line('header', height(linesOf(headers, columns.map(() => ({ wraps: true })), grid)), headers, true), table };
  return [
    header,
    ...rows.map(({ cells, role, key }): Line => ({ ...line(role ?? 'body', height(linesOf(cells, wrapping, grid)), cells), table: { ...table, key: key ?? null } })),
  ];
}

function textItemLines({ label, text }: ReportTexts['items'][number], grid: Grid): readonly Line[] {
  const labels = label === undefined ? [] : paragraph(label, grid);
  return [...labels.map((one) => line('text-label', LINE_HEIGHT + ROW_MARGIN, [one], true)), ...paragraph(text, grid).map((one) => line('text', LINE_HEIGHT, [one]))];
}

function chartLines(chart: ReportChart, index: number, report: Report, grid: Grid): readonly Line[] {
  const table = report.sections.find(({ body }) => body.kind === 'table' && body.id === chart.table)?.body as ReportTable | undefined;
  const records = table?.rows.filter(({ role }) => role === undefined).length ?? 0;
  const bars = Math.ceil(BAR_CHART.margin + records * BAR_CHART.category * chart.series.length);
  if (records === 0) return [];
  const most = Math.floor((grid.pageHeight - BESIDE_CHART) / LINE_HEIGHT);
  const lines = Math.min(chart.type === 'columns' ? COLUMN_CHART : Math.max(bars, BAR_CHART.least), most);
  return Array.from({ length: lines }, (_, at): Line => ({ ...line('chart', LINE_HEIGHT, [], at < lines - 1), chart: index }));
}

function signatureLines(parties: readonly string[], language: Language, grid: Grid): readonly Line[] {
  return parties.map((party, at) => {
    const lines = linesOf([party], [{ wraps: true }], grid);
    return line('signature', Math.max(SIGNATURE_HEIGHT, lines * LINE_HEIGHT + ROW_MARGIN), [party, null, null, WORDS.date[language]], at < parties.length - 1);
  });
}

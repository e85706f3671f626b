import type { Bilingual } from '../../accounting/language';
import type { Area } from '../area';
import { areaAddress, columnLetters } from '../area';
import type { Line } from './line';
import type { Report } from './report';
import { WORDS } from './words';

/** A chart with the cells it draws and the cells it lies over. */
export interface PlacedChart {
  readonly name: string;
  readonly type: 'columns' | 'bars';
  readonly title: string;
  /** The cells with the names of the records; those with figures are in the same rows. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly column: number }[];
  readonly place: Area;
}

export function placeCharts(report: Report, lines: readonly Line[], columns: number): readonly PlacedChart[] {
  const charts = report.sections.flatMap(({ body }, section) => (body.kind === 'chart' ? [{ body, section }] : []));
  return charts.flatMap(({ body, section }, index) => {
    const records = lines.flatMap(({ look, table }, row) => (look === 'body' && table?.id === body.table ? [row] : []));
    const place = lines.flatMap(({ chart }, row) => (chart === section ? [row] : []));
    const [first, top] = [records[0], place[0]];
    if (first === undefined || top === undefined) return [];
    const categories = { row: first, column: body.categories, rows: records.length, columns: 1 };
    return [
      {
        name: chartName(WORDS.chart[report.language], index + 1, categories, body.series.map(({ column }) => column)),
        type: body.type,
        title: body.title,
        categories,
        series: body.series,
        place: { row: top, column: 0, rows: place.length, columns },
      },
    ];
  });
}

/**
 * A chart is known again by its name, and the name says what it draws: Excel tells an add-in no chart's cells.
 * For example `结对分算 图1 A21:A26 B F`.
 */
const chartName = (prefix: string, number: number, categories: Area, columns: readonly number[]): string => [`${prefix}${number}`, areaAddress(categories), ...columns.map(columnLetters)].join(' ');

const prefixes: Bilingual = WORDS.chart;
const CHART_NAME = new RegExp(`^(?:${prefixes.zh}|${prefixes.en})(\\d+) ([A-Z]+)(\\d+)(?::[A-Z]+(\\d+))? ([A-Z]+(?: [A-Z]+)*)$`);

/** What a chart of a report draws; null for any other chart. */
export function drawnBy(name: string): { readonly number: number; readonly categories: Area; readonly columns: readonly number[] } | null {
  const match = CHART_NAME.exec(name);
  if (!match) return null;
  const [, number, letters = '', first, last = first, columns = ''] = match;
  const row = Number(first) - 1;
  return { number: Number(number), categories: { row, column: columnIndex(letters), rows: Number(last) - row, columns: 1 }, columns: columns.split(' ').map(columnIndex) };
}

export const columnIndex = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

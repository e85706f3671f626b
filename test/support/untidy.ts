import fc from 'fast-check';
import type { Cell } from '../../src/accounting/cells';

/** Ledgers as offices keep them: titles, headers over two rows, other orders, totals and blanks between the records. */

export interface Untidiness {
  readonly order: readonly number[];
  readonly titles: boolean;
  readonly twoRows: boolean;
  /** Rows put in: where, and what. */
  readonly between: readonly (readonly [at: number, kind: 'blank' | 'total'])[];
  /** Where the one unit of measure is said, if there is but one. */
  readonly unit: 'column' | 'header' | 'title';
}

export const untidiness = (columns: number): fc.Arbitrary<Untidiness> =>
  fc.record({
    order: fc.shuffledSubarray(Array.from({ length: columns }, (_, index) => index), { minLength: columns }),
    titles: fc.boolean(),
    twoRows: fc.boolean(),
    between: fc.array(fc.tuple(fc.nat(), fc.constantFrom('blank' as const, 'total' as const)), { maxLength: 4 }),
    unit: fc.constantFrom('column' as const, 'header' as const, 'title' as const),
  });

const AMOUNTS = ['本期数', '累计数', '基数', '上限'];
const MEASURE = '计量单位';

/** The same records in a sheet like that. */
export function untidy(cells: readonly (readonly Cell[])[], { order, titles, twoRows, between, unit }: Untidiness): Cell[][] {
  const [header = [], ...rows] = cells;
  const at = header.indexOf(MEASURE);
  const measures = new Set(rows.map((row) => row[at]));
  const [only] = measures;
  const said = unit !== 'column' && measures.size === 1 ? String(only) : null;
  const columns = order.filter((column) => said === null || column !== at);
  const turned = (row: readonly Cell[]): Cell[] => ['', ...columns.map((column) => row[column] ?? ''), '备查'];
  const width = columns.length + 2;
  const wide = (first: Cell): Cell[] => [first, ...Array.from({ length: width - 1 }, () => '')];
  const names = turned(header.map((name) => (said !== null && unit === 'header' && AMOUNTS.includes(String(name)) ? `${String(name)}（${said}）` : name)));
  names[0] = '序号';
  const upper = names.map((name, column) => (column % 2 === 0 ? name : ''));
  const lower = names.map((name, column) => (column % 2 === 0 ? '' : name));
  const body: Cell[][] = rows.map((row, index) => [index + 1, ...turned(row).slice(1)]);
  for (const [place, kind] of between) body.splice(place % (body.length + 1), 0, wide(kind === 'total' ? '合计' : ''));
  // A unit said by a title holds for all rows.
  const above = [...(titles ? [wide('结对台账'), wide('')] : []), ...(said !== null && unit === 'title' ? [wide(`单位：${said}`)] : [])];
  return [...above, ...(twoRows ? [upper, lower] : [names]), ...body];
}

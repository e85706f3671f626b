import type { Area } from '../area';
import { areaAddress } from '../area';
import type { CalculationArea } from './calculation-area';
import { columnIndex } from './chart-place';
import { digest } from './marks';

/**
 * Where a report stands, written on the sheet above its calculations: the printed page, the calculation area, and
 * each formula with its mark. For example `核对码 A1:G88 K1:AB60 K4=k3x9f T4=02bd1`.
 */
export interface ReportRecord {
  readonly page: Area;
  readonly calculation: Area;
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly mark: string }[];
}

export function recordText(word: string, { columns, rows, calculation }: { readonly columns: number; readonly rows: number; readonly calculation: CalculationArea }, formulaAt: (row: number, column: number) => unknown): string {
  const page = areaAddress({ row: 0, column: 0, rows, columns });
  const formulas = calculation.calculations.map(({ area: { row, column } }) => `${areaAddress({ row, column, rows: 1, columns: 1 })}=${digest(formulaAt(row, column))}`);
  return [word, page, areaAddress(calculation.area), ...formulas].join(' ');
}

const RECORD = /^\S+ A1:([A-Z]+)(\d+) ([A-Z]+)1:([A-Z]+)(\d+)((?: [A-Z]+\d+=\w+)*)$/;

/** Null where it is no record. */
export function readRecord(text: unknown): ReportRecord | null {
  const match = typeof text === 'string' ? RECORD.exec(text) : null;
  if (!match) return null;
  const [, last = '', rows, from = '', to = '', height, formulas = ''] = match;
  const column = columnIndex(from);
  return {
    page: { row: 0, column: 0, rows: Number(rows), columns: columnIndex(last) + 1 },
    calculation: { row: 0, column, rows: Number(height), columns: columnIndex(to) - column + 1 },
    formulas: [...formulas.matchAll(/ ([A-Z]+)(\d+)=(\w+)/g)].map(([, letters = '', row, mark = '']) => ({ row: Number(row) - 1, column: columnIndex(letters), mark })),
  };
}

import type { Cell, Matrix } from '../../accounting/cells';
import { readLedgerHeader } from '../../accounting/ledger/header';
import type { Area } from '../area';
import { correctionFor, recognisesLedger } from '../ledger-reading';
import type { ColumnCorrection } from './settings';

/**
 * A ledger's cells with its header as a person has set it right on the sheet 结对设置, so that whatever reads them reads
 * the columns as they are meant; as they stand where nobody has.
 */
export function correctedCells(sheet: string, area: Area, cells: Matrix, corrections: readonly ColumnCorrection[]): Matrix {
  if (corrections.length === 0 || !recognisesLedger(cells)) return cells;
  const names = correctionFor(sheet, area, cells, corrections)?.headers.at(-1);
  if (names === undefined) return cells;
  const { rows } = readLedgerHeader(cells);
  const last = rows.at(-1);
  return cells.map((row, index): readonly Cell[] => (index === last ? row.map((cell, column) => (column < names.length ? (names[column] ?? null) : cell)) : rows.includes(index) ? row.map(() => null) : row));
}

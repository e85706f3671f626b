import type { LedgerSource } from '../accounting/ledger/combine';
import type { LedgerField } from '../accounting/ledger/fields';
import { readLedgerHeader } from '../accounting/ledger/header';
import type { LedgerEntry } from './ledger-entry';
import { correctionFor } from './ledger-reading';
import type { ColumnCorrection } from './settings-sheet/settings';

/** A ledger with the columns a person has set right, which say of every field where it stands, or that it does not. */
export function correctedSource({ sheet, area, cells }: LedgerEntry, corrections: readonly ColumnCorrection[]): Pick<LedgerSource, 'cells' | 'corrections'> {
  const correction = correctionFor(sheet, area, cells, corrections);
  if (correction === null) return { cells };
  const own = readLedgerHeader(cells).columns;
  const set = readLedgerHeader(correction.headers).columns;
  const fields = new Set<LedgerField>([...own.keys(), ...set.keys()]);
  return { cells, corrections: new Map([...fields].map((field) => [field, set.get(field) ?? null])) };
}

import { useEffect, useState } from 'react';
import type { LedgerEntry } from '../../workbook/ledger-list';
import type { ColumnCorrection } from '../../workbook/settings-sheet/settings';
import type { Result } from '../../reckoning/compare/compute';
import { compute } from '../../reckoning/compare/compute';
import { hasTwoReporters } from '../compare/partner';
import type { ComparedPair } from '../compare/useCompare';

/** What Compare found between the ledgers it was run on last, as they stand now. */
export interface Differences {
  /** Null: nothing was compared that has to do with the chosen ledgers. */
  readonly result: Result | null;
  /** The ledgers have changed and are being compared again. */
  readonly pending: boolean;
}

/** The workbook's ledgers, those that are reckoned, and the columns a person has set right. */
export interface ReckonedLedgers {
  readonly entries: readonly LedgerEntry[];
  readonly chosen: readonly LedgerEntry[];
  readonly corrections: readonly ColumnCorrection[];
}

/** Compares the two ledgers of Compare again as often as they change, if one of them is among the chosen. */
export function useDifferences(open: boolean, pair: ComparedPair | null, { entries, chosen, corrections }: ReckonedLedgers): Differences {
  const [known, setKnown] = useState<{ readonly a: LedgerEntry; readonly b: LedgerEntry | null; readonly result: Result | null } | null>(null);
  const find = (key: string | null | undefined): LedgerEntry | null => entries.find((entry) => entry.key === key) ?? null;
  const [a, b] = [find(pair?.a), find(pair?.b)];
  const whole = a !== null && pair !== null && (pair.b === null ? hasTwoReporters(a) : b !== null);
  const wanted = open && whole && chosen.some((entry) => entry === a || entry === b);
  useEffect(() => {
    if (!wanted || a === null) return undefined;
    const stop = new AbortController();
    const know = (result: Result | null) => {
      if (!stop.signal.aborted) setKnown({ a, b, result });
    };
    // What cannot be compared any more has no differences to list; Compare says why.
    compute(a, b, { agreements: null, corrections, signal: stop.signal }).then(know, () => know(null));
    return () => stop.abort();
  }, [wanted, a, b, corrections]);
  const current = known !== null && known.a === a && known.b === b;
  return { result: wanted && current ? known.result : null, pending: wanted && !current };
}

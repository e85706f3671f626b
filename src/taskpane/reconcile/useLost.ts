import { useState } from 'react';
import type { LedgerEntry } from '../../workbook/ledger-list';

export interface Lost {
  /** Sheets, by name, whose ledger was chosen and is not there any more. */
  readonly sheets: readonly string[];
  readonly dismiss: () => void;
}

/** Notices that a ledger which was reckoned with has gone: another takes its place at most where a person chooses so. */
export function useLost(ready: boolean, entries: readonly LedgerEntry[], chosen: readonly LedgerEntry[]): Lost {
  const [before, setBefore] = useState<readonly LedgerEntry[]>([]);
  const [lost, setLost] = useState<readonly LedgerEntry[]>([]);
  if (ready && before !== chosen) {
    const gone = before.filter(({ key }) => !entries.some((entry) => entry.key === key));
    setBefore(chosen);
    setLost((now) => [...now.filter(({ key }) => !gone.some((one) => one.key === key) && !entries.some((entry) => entry.key === key)), ...gone]);
  }
  return { sheets: [...new Set(lost.map(({ sheet }) => sheet))], dismiss: () => setLost([]) };
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LedgerEntry } from '../../workbook/ledger-list';
import { watchSheets } from '../../workbook/watch-sheets';
import { FOLLOWED_RECORDS, SETTLE_MILLISECONDS } from '../compare/useCompare';
import type { LedgerList } from '../compare/useLedgerList';
import type { Settling } from '../compare/useSettled';
import { useWatch } from '../useWatch';

export interface Followed {
  /** A chosen ledger has changed in a workbook that is too large to be read after every edit. */
  readonly stale: boolean;
  /** What was read is not what stands there. */
  readonly pending: boolean;
  /** Reads the workbook anew. */
  readonly again: () => void;
}

/** Reads the workbook again when it has changed; a large one when a person says so. */
export function useFollowed(open: boolean, list: LedgerList, chosen: readonly LedgerEntry[], { read: readSettled }: Pick<Settling, 'read'>): Followed {
  const { read, reading, state } = list;
  const [waiting, setWaiting] = useState(false);
  const [stale, setStale] = useState(false);
  const records = state.status === 'ready' ? state.entries.reduce((sum, entry) => sum + entry.records, 0) : 0;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const changed = useRef<(sheetId: string) => void>(() => undefined);
  useEffect(() => {
    changed.current = (sheetId) => {
      const large = records > FOLLOWED_RECORDS;
      if (large && chosen.some((entry) => entry.sheetId === sheetId)) setStale(true);
      setWaiting(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setWaiting(false);
        readSettled();
        if (!large) read(true);
      }, SETTLE_MILLISECONDS);
    };
  });
  const watch = useMemo(() => (open ? () => watchSheets((sheetId) => (sheetId === null ? undefined : changed.current(sheetId))) : null), [open]);
  useWatch(watch);
  const again = useCallback(() => {
    setStale(false);
    readSettled();
    read();
  }, [read, readSettled]);
  return { stale, pending: waiting || reading || stale, again };
}

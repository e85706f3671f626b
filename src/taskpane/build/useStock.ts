import { useEffect, useMemo, useState } from 'react';
import type { Vocabulary } from '../../workbook/build/read-vocabulary';
import { readVocabulary } from '../../workbook/build/read-vocabulary';
import type { Agreements } from '../agreements/useAgreements';
import { useLedgerList } from '../compare/useLedgerList';
import type { Stock } from './suggestions';

export interface KnownStock extends Stock {
  /** Defined names and tables, in lower case, by which a typed word is told from a text. */
  readonly names: ReadonlySet<string>;
  /** Something is still being read. */
  readonly reading: boolean;
}

/** What the workbook offers for arguments, read whenever a form is opened. What cannot be read is not offered; typing goes on. */
export function useStock(open: boolean, { state }: Agreements): KnownStock {
  const [vocabulary, setVocabulary] = useState<Vocabulary | null>(null);
  const ledgers = useLedgerList(open);
  useEffect(() => {
    if (!open) return undefined;
    let closed = false;
    readVocabulary().then(
      (read) => {
        if (!closed) setVocabulary(read);
      },
      () => undefined,
    );
    return () => {
      closed = true;
    };
  }, [open]);
  const book = state.status === 'ready' ? state.book : null;
  const entries = ledgers.state.status === 'ready' ? ledgers.state.entries : null;
  return useMemo(() => {
    const references = book?.agreements.flatMap(({ reference }) => (reference?.kind === 'name' ? [reference.name] : [])) ?? [];
    const names = new Set([...(vocabulary?.names ?? []), ...references].map((name) => name.toLowerCase()));
    return { book, ledgers: entries ?? [], vocabulary, names, reading: ledgers.reading && entries === null };
  }, [book, entries, vocabulary, ledgers.reading]);
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../accounting/language';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import type { SettledFinding } from '../../workbook/settled/settled-sheet';
import type { SettledBook } from '../../workbook/settled/settled-state';
import { readSettled } from '../../workbook/settled/settled-state';
import { undoSettled } from '../../workbook/settled/undo-settled';
import type { WrittenSettled } from '../../workbook/settled/write-settled';
import { writeSettled } from '../../workbook/settled/write-settled';
import { rememberSettler } from '../preferences';

export type SettleState =
  | { readonly status: 'idle' | 'writing' | 'undone' }
  | { readonly status: 'saved'; readonly written: WrittenSettled }
  | { readonly status: 'failed'; readonly failure: WorkbookFailure };

export interface Settling {
  /** Null until the workbook has been read. */
  readonly book: SettledBook | null;
  readonly state: SettleState;
  readonly read: () => void;
  readonly settle: (finding: SettledFinding) => void;
  /** What was written in this session and can be taken back, by sheet and row. */
  readonly writtenAt: (sheetId: string, row: number) => WrittenSettled | null;
  readonly undo: (written: WrittenSettled) => void;
  readonly dismiss: () => void;
}

/** The settled findings of the workbook, and the way to add one and take it back. */
export function useSettled(open: boolean, language: Language): Settling {
  const [book, setBook] = useState<SettledBook | null>(null);
  const [state, setState] = useState<SettleState>({ status: 'idle' });
  const [session, setSession] = useState<readonly WrittenSettled[]>([]);
  const latest = useRef(0);
  const read = useCallback(() => {
    const mine = ++latest.current;
    readSettled(language).then(
      (found) => {
        if (mine === latest.current) setBook(found);
      },
      // The list of findings says already that the workbook cannot be read.
      () => undefined,
    );
  }, [language]);
  useEffect(() => {
    if (open) read();
  }, [open, read]);
  const run = (action: Promise<SettleState>, outcome: 'unchanged' | 'not-undone') => {
    setState({ status: 'writing' });
    action.then(setState, (error: unknown) => setState({ status: 'failed', failure: failureOf(error, outcome) })).finally(read);
  };
  const settle = async (finding: SettledFinding): Promise<SettleState> => {
    const written = await writeSettled(finding, language);
    rememberSettler(finding.who);
    setSession((now) => [...now, written]);
    return { status: 'saved', written };
  };
  const undo = async (written: WrittenSettled): Promise<SettleState> => {
    await undoSettled(written);
    setSession((now) => now.filter((one) => one !== written));
    return { status: 'undone' };
  };
  return {
    book,
    state,
    read,
    settle: (finding) => {
      if (state.status !== 'writing') run(settle(finding), 'unchanged');
    },
    writtenAt: (sheetId, row) => [...session].reverse().find((one) => one.sheetId === sheetId && one.row === row) ?? null,
    undo: (written) => {
      if (state.status !== 'writing') run(undo(written), 'not-undone');
    },
    dismiss: () => setState({ status: 'idle' }),
  };
}

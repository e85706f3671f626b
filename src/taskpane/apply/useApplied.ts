import { useCallback, useEffect, useState } from 'react';
import type { AllApplied, Applied, AppliedSheet } from '../../workbook/applied';
import { readApplied } from '../../workbook/applied';
import type { WorkbookFailure } from '../../workbook/failure';
import { removeApplied } from '../../workbook/remove';
import { removeLedgerSheet } from '../../workbook/remove-ledger-sheet';
import { failureOf } from '../../workbook/run';

export interface AppliedColumns {
  readonly list: AllApplied;
  readonly failure: WorkbookFailure | null;
  readonly busy: boolean;
  readonly remove: (applied: Applied) => void;
  readonly removeSheet: (applied: AppliedSheet) => void;
  readonly dismiss: () => void;
}

const NOTHING: AllApplied = { columns: [], sheets: [] };

/** What has been applied where, read whenever the task is open and something may have changed. */
export function useApplied(open: boolean, changed: unknown, onRemoved: () => void): AppliedColumns {
  const [list, setList] = useState<AllApplied>(NOTHING);
  const [failure, setFailure] = useState<WorkbookFailure | null>(null);
  const [busy, setBusy] = useState(false);
  // The list is an aid; where it cannot be read the task goes on without it.
  const read = useCallback(() => void readApplied().then(setList, () => setList(NOTHING)), []);
  useEffect(() => {
    if (open) read();
  }, [open, changed, read]);
  const run = (action: Promise<void>) => {
    setBusy(true);
    setFailure(null);
    action
      .catch((error: unknown) => setFailure(failureOf(error, 'unchanged')))
      .finally(() => {
        setBusy(false);
        read();
        onRemoved();
      });
  };
  return { list, failure, busy, remove: (applied) => run(removeApplied(applied)), removeSheet: (applied) => run(removeLedgerSheet(applied)), dismiss: () => setFailure(null) };
}

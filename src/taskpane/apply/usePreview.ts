import { useEffect, useState } from 'react';
import type { FoundAgreement } from '../../workbook/agreement-book';
import { agreementsByRow, attributeAsFunction } from '../../workbook/attribute';
import type { Ledger } from '../../workbook/ledger';
import type { OwnColumn } from '../../workbook/plan';
import type { Preview } from '../../workbook/preview';
import { previewOf } from '../../workbook/preview';

interface Computed {
  readonly ledger: Ledger;
  readonly agreement: FoundAgreement | OwnColumn;
  readonly preview: Preview;
}

/** What the formulas will give, with the arithmetic of the function itself; null while it is being computed. */
export function usePreview(ledger: Ledger | null, agreement: FoundAgreement | OwnColumn | null, agreements: readonly FoundAgreement[]): Preview | null {
  const [computed, setComputed] = useState<Computed | null>(null);
  useEffect(() => {
    if (ledger === null || agreement === null) return undefined;
    const stop = new AbortController();
    previewOf(ledger, attributeAsFunction(ledger, 'kind' in agreement ? agreementsByRow(ledger, agreements) : agreement.agreement), stop.signal).then(
      (preview) => {
        if (!stop.signal.aborted) setComputed({ ledger, agreement, preview });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) throw error;
      },
    );
    return () => stop.abort();
  }, [ledger, agreement, agreements]);
  return computed !== null && computed.ledger === ledger && computed.agreement === agreement ? computed.preview : null;
}

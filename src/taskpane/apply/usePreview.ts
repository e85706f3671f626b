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

/** What the formulas will give for each row, with the arithmetic of the function itself. */
export function previewFor(ledger: Ledger, agreement: FoundAgreement | OwnColumn, agreements: readonly FoundAgreement[], signal: AbortSignal): Promise<Preview> {
  return previewOf(ledger, attributeAsFunction(ledger, 'kind' in agreement ? agreementsByRow(ledger, agreements) : agreement.agreement), signal);
}

/**
 * The preview to show; null while there is none. When the ledger was read again after an edit, the one before stays
 * until the new one is there: a button that went dead for a moment would swallow the click that was on its way.
 */
export function usePreview(ledger: Ledger | null, agreement: FoundAgreement | OwnColumn | null, agreements: readonly FoundAgreement[]): Preview | null {
  const [computed, setComputed] = useState<Computed | null>(null);
  useEffect(() => {
    if (ledger === null || agreement === null) return undefined;
    const stop = new AbortController();
    previewFor(ledger, agreement, agreements, stop.signal).then(
      (preview) => {
        if (!stop.signal.aborted) setComputed({ ledger, agreement, preview });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) throw error;
      },
    );
    return () => stop.abort();
  }, [ledger, agreement, agreements]);
  return computed !== null && isSameLedger(computed.ledger, ledger) && isSameAgreement(computed.agreement, agreement) ? computed.preview : null;
}

const isSameLedger = (a: Ledger, b: Ledger | null): boolean => b !== null && a.sheetId === b.sheetId && a.headerRow === b.headerRow && a.valueColumn === b.valueColumn;

const isSameAgreement = (a: FoundAgreement | OwnColumn, b: FoundAgreement | OwnColumn | null): boolean => b !== null && ('kind' in a ? 'kind' in b : !('kind' in b) && a.key === b.key);

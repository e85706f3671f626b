import { useEffect, useState } from 'react';
import type { FoundAgreement } from '../../workbook/agreement-book';
import { agreementsByRow, attributeAsFunction } from '../../workbook/attribute';
import { attributeWhole } from '../../workbook/attribute-whole';
import type { Ledger } from '../../workbook/ledger';
import type { OwnColumn } from '../../workbook/plan';
import type { Attribute, Preview } from '../../workbook/preview';
import { previewOf } from '../../workbook/preview';

/** A ledger, and by what it is attributed. */
export interface Calculation {
  readonly ledger: Ledger;
  readonly agreement: FoundAgreement | OwnColumn;
  /** Those of the workbook, with the decimals that were chosen. */
  readonly agreements: readonly FoundAgreement[];
  /** With its history, as ATTRIBUTE does; else every row by itself, as ATTRIBROW does. */
  readonly whole: boolean;
}

/** What becomes of each record, with the arithmetic of the functions themselves. */
export async function attributeBy({ ledger, agreement, agreements, whole }: Calculation, signal: AbortSignal): Promise<Attribute> {
  if (whole) return attributeWhole(ledger, agreement, agreements, signal);
  return attributeAsFunction(ledger, 'kind' in agreement ? agreementsByRow(ledger, agreements) : agreement.agreement);
}

/** What will be written for each row, and the sums of it. */
export const previewFor = async (calculation: Calculation, signal: AbortSignal): Promise<Preview> => previewOf(calculation.ledger, await attributeBy(calculation, signal), signal);

interface Computed {
  readonly calculation: Calculation;
  readonly preview: Preview;
}

/**
 * The preview to show; null while there is none. When the ledger was read again after an edit, the one before stays
 * until the new one is there: a button that went dead for a moment would swallow the click that was on its way.
 */
export function usePreview(calculation: Calculation | null): Preview | null {
  const [computed, setComputed] = useState<Computed | null>(null);
  useEffect(() => {
    if (calculation === null) return undefined;
    const stop = new AbortController();
    previewFor(calculation, stop.signal).then(
      (preview) => {
        if (!stop.signal.aborted) setComputed({ calculation, preview });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) throw error;
      },
    );
    return () => stop.abort();
  }, [calculation]);
  return computed !== null && calculation !== null && isSame(computed.calculation, calculation) ? computed.preview : null;
}

const isSame = (a: Calculation, b: Calculation): boolean => a.whole === b.whole && isSameLedger(a.ledger, b.ledger) && isSameAgreement(a.agreement, b.agreement);

const isSameLedger = (a: Ledger, b: Ledger): boolean => a.sheetId === b.sheetId && a.headerRow === b.headerRow && a.valueColumn === b.valueColumn;

const isSameAgreement = (a: FoundAgreement | OwnColumn, b: FoundAgreement | OwnColumn): boolean => ('kind' in a ? 'kind' in b : !('kind' in b) && a.key === b.key);

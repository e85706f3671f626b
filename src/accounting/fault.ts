import type { AgreementFaults } from './agreement/faults';
import type { ApportionFaults } from './apportion/faults';
import type { AttributionFaults } from './attribution/faults';
import type { CellFaults } from './cell-faults';
import type { LedgerFaults } from './ledger/faults';
import type { QuantityFaults } from './quantity/faults';
import type { ReconciliationFaults } from './reconciliation/faults';

/** Every failure the core knows: its code, and the details its message is made of. */
export type FaultDetails = CellFaults & QuantityFaults & ApportionFaults & AgreementFaults & LedgerFaults & AttributionFaults & ReconciliationFaults;

export type FaultCode = keyof FaultDetails;

/** A fault as data, for findings that are listed instead of thrown. */
export type FaultRecord = { [Code in FaultCode]: { readonly code: Code; readonly details: FaultDetails[Code] } }[FaultCode];

/** The two Excel errors that carry a message. */
export type ExcelError = '#VALUE!' | '#N/A';

/**
 * A failure with one code. It holds no prose: src/i18n turns code and details into one line that says
 * what is wrong, where, and what to do.
 */
export class Fault<Code extends FaultCode = FaultCode> extends Error {
  constructor(
    readonly code: Code,
    readonly details: FaultDetails[Code],
    readonly excel: ExcelError = '#VALUE!',
  ) {
    super(code);
    this.name = 'Fault';
  }
}

/** The fault as data. */
export const recordOf = (fault: Fault): FaultRecord => ({ code: fault.code, details: fault.details }) as FaultRecord;

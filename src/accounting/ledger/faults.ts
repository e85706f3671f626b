import type { FaultRecord } from '../fault';
import type { LedgerField } from './fields';

/** Failures of the ledger part of the core, with the districts and periods its cells hold. */
export interface LedgerFaults {
  /** Neither a name nor a code of a district. */
  readonly 'district-unknown': { readonly text: string };
  /** A city or a province where a district was expected. */
  readonly 'district-too-wide': { readonly text: string };
  /** `武侯区(510106)`: the code belongs to another district, named here. */
  readonly 'district-code-differs': { readonly text: string; readonly name: string; readonly code: string };
  /** No spelling of a reporting period. */
  readonly 'period-unreadable': { readonly text: string };
  /** No day, or none of the calendar. */
  readonly 'date-unreadable': { readonly text: string };
  /** No row among the first 20 holds two known headers. */
  readonly 'ledger-header-missing': Readonly<Record<string, never>>;
  /** Remarks: why a row is not shared. */
  readonly 'agreement-blank': Readonly<Record<string, never>>;
  readonly 'origin-blank': Readonly<Record<string, never>>;
  readonly 'agreement-other': { readonly id: string; readonly given: string };
  /** The row's origin→host and the agreement's. */
  readonly 'other-parties': { readonly row: string; readonly agreement: string };
  /** A row that is not as wide as its headers. */
  readonly 'widths-differ': { readonly columns: number; readonly expected: number };
  /** A column without which the ledger cannot be read. */
  readonly 'ledger-column-missing': { readonly field: LedgerField };
  /** One of several ledgers, counted from 0, cannot be read. */
  readonly 'ledger-of-several': { readonly ledger: number; readonly cause: FaultRecord };
  /** An id under 协议 that none of the agreements given has. */
  readonly 'agreement-not-given': { readonly id: string; readonly known: readonly string[] };
  /** Warning: an origin without an agreement. */
  readonly 'agreement-blank-with-origin': { readonly origin: string };
  readonly 'value-missing': Readonly<Record<string, never>>;
  readonly 'period-missing': Readonly<Record<string, never>>;
  readonly 'district-missing': { readonly field: 'host' | 'origin' };
  readonly 'period-overlaps': Readonly<Record<string, never>>;
  readonly 'double-counted': Readonly<Record<string, never>>;
  /** The row's unit is not the ledger's, and the agreement's amounts carry none. */
  readonly 'units-mixed-terms': { readonly unit: string; readonly ledger: string };
  /** Remark: a row of totals. */
  readonly 'total-row': Readonly<Record<string, never>>;
}

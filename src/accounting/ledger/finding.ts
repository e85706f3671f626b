import type { FaultCode, FaultRecord } from '../fault';
import type { LedgerField } from './fields';

/** What CHECK can find, the same in both languages (SPEC §5). */
export type FindingCode =
  | 'double-counted' | 'repeated-row' | 'overlapping-period' | 'unknown-agreement' | 'no-clause' | 'other-parties' | 'unknown-district' | 'unknown-period' | 'unknown-column'
  | 'outside-agreement' | 'ambiguous-clause' | 'credit-code' | 'credit-code-number' | 'organisation-code' | 'mixed-units' | 'magnitude' | 'not-additive' | 'missing-value'
  | 'missing-base' | 'missing-start' | 'missing-share' | 'share-is-time' | 'years-is-date' | 'not-a-number' | 'too-many-digits' | 'total-row';

export type Level = 'error' | 'warning' | 'information';

/** Something wrong in one row; `fault` is what its message is made of. */
export interface Finding {
  /** 1-based row of the range. */
  readonly row: number;
  readonly field: LedgerField | null;
  readonly code: FindingCode;
  readonly level: Level;
  readonly fault: FaultRecord;
}

const WARNINGS: readonly FindingCode[] = ['organisation-code', 'outside-agreement', 'no-clause', 'mixed-units', 'magnitude', 'repeated-row'];

export const levelOf = (code: FindingCode): Level => (code === 'total-row' ? 'information' : WARNINGS.includes(code) ? 'warning' : 'error');

export const finding = (row: number, field: LedgerField | null, code: FindingCode, fault: FaultRecord, level: Level = levelOf(code)): Finding => ({ row, field, code, level, fault });

/** Where a fault is found under another name; a fault of an agreement's text is `unknown-agreement`. */
const BY_FAULT: Readonly<Partial<Record<FaultCode, FindingCode>>> = {
  'no-clause': 'no-clause', 'missing-case': 'no-clause', 'missing-indicator': 'no-clause',
  'ambiguous-clause': 'ambiguous-clause', 'treatment-changes': 'ambiguous-clause',
  'outside-agreement': 'outside-agreement', 'other-parties': 'other-parties',
  'district-unknown': 'unknown-district', 'district-too-wide': 'unknown-district', 'district-code-differs': 'unknown-district', 'district-missing': 'unknown-district',
  'period-unreadable': 'unknown-period', 'missing-period': 'unknown-period', 'period-missing': 'unknown-period',
  'date-unreadable': 'missing-start', 'missing-start': 'missing-start', 'missing-base': 'missing-base', 'missing-cap': 'missing-value',
  'not-additive': 'not-additive', 'amount-unreadable': 'not-a-number', 'cell-is-error': 'not-a-number', 'too-many-digits': 'too-many-digits',
  'shares-is-time': 'share-is-time', 'shares-is-date': 'share-is-time', 'shares-missing': 'missing-share', 'shares-required': 'missing-share', 'years-is-date': 'years-is-date',
  'units-mixed-terms': 'mixed-units',
};

/** The code CHECK gives a fault; faults wrapped by a term or row keep the name of their cause. */
export function findingCodeOf(fault: FaultRecord): FindingCode {
  const known = BY_FAULT[fault.code];
  if (known) return known;
  const { details } = fault;
  return 'cause' in details ? findingCodeOf(details.cause) : 'unknown-agreement';
}

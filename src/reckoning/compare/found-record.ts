import { LEDGER_FIELDS } from '../../accounting/ledger/fields';
import type { Finding } from '../../accounting/ledger/finding';
import type { Ledger } from '../../accounting/ledger/ledger';
import { codeText } from '../../accounting/ledger/unit-keys';
import type { Language } from '../../accounting/language';
import type { Period } from '../../accounting/period/period';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import type { Settleable } from './settled-items';
import { recordOfRow } from '../../accounting/ledger/record-of-row';

/** The record that something was found in: plain data, for it may come from another thread. */
export interface FoundRecord {
  readonly name: string;
  readonly code: string;
  readonly indicator: string | null;
  readonly period: Period | null;
  readonly figure: DecimalText | null;
}

/** Null where a finding is about a column, not about a record. */
export function recordOfFinding(ledger: Ledger, { row }: Finding): FoundRecord | null {
  const record = recordOfRow(ledger, row);
  if (record === null) return null;
  const { name, code, indicator, period, figure, cumulative } = record;
  return { name: name ?? '', code: codeText(code) ?? '', indicator, period, figure: figure ?? cumulative };
}

/** By what a finding is settled; one about a column goes under the name of its sheet. */
export function settleableFinding({ code, field }: Finding, record: FoundRecord | null, sheet: string, language: Language): Settleable {
  if (record !== null) return { about: code, subject: record.name, code: record.code, indicator: record.indicator, period: record.period, a: record.figure, b: null };
  return { about: code, subject: sheet, code: '', indicator: field === null ? null : (LEDGER_FIELDS[field][language][0] ?? null), period: null, a: null, b: null };
}

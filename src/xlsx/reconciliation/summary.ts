import type { Language } from '../../accounting/language';
import type { Period } from '../../accounting/period/period';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import type { MoneyUnit } from '../../accounting/quantity/unit';
import { districtName } from '../../accounting/district/read-district';
import { isRate } from '../../accounting/attribution/rate';
import type { ListedDifferences } from '../../reckoning/compare/listed-differences';
import type { Reconciled } from '../../reckoning/reconcile/session';
import type { Remark } from '../reading/remark';
import type { FileLedger } from './read-files';
import { indicatorsOf } from './choice';

/** What a reconciliation of many files comes to. */
export interface FilesSummary {
  /** Of the ledgers, and so of the report. */
  readonly language: Language;
  readonly files: number;
  readonly ledgers: number;
  readonly records: number;
  readonly indicator: string | null;
  /** Null: all there are. */
  readonly period: Period | null;
  readonly unit: MoneyUnit | null;
  readonly districts: readonly { readonly name: string; readonly territorial: DecimalText; readonly appraisal: DecimalText }[];
  readonly city: { readonly territorial: DecimalText; readonly appraisal: DecimalText };
  /** Total and city agree, and what goes out comes in. */
  readonly balanced: boolean;
  /** Found in the ledgers, and said of workbooks and agreements. */
  readonly errors: number;
  readonly warnings: number;
  /** Figures that two districts report otherwise. */
  readonly differences: number;
  /** Records that could not be counted. */
  readonly missing: number;
  readonly remarks: readonly Remark[];
}

export interface Outcome {
  readonly files: number;
  readonly ledgers: readonly FileLedger[];
  readonly indicator: string | null;
  readonly period: Period | null;
  readonly result: Reconciled;
  readonly differences: readonly ListedDifferences[];
  readonly remarks: readonly Remark[];
}

export function summaryOf({ files, ledgers, indicator, period, result, differences, remarks }: Outcome): FilesSummary {
  const { reconciliation, language, findings } = result;
  const levels = [...findings.map(({ finding }) => finding.level), ...remarks.map(({ level }) => level)];
  return {
    language,
    files,
    ledgers: ledgers.length,
    records: result.records,
    indicator,
    period,
    unit: result.unit,
    districts: reconciliation.districts.map(({ district, territorial, appraisal }) => ({ name: districtName(district, language), territorial, appraisal })),
    city: reconciliation.city,
    balanced: Object.values(reconciliation.check).every((amount) => amount === '0'),
    errors: levels.filter((level) => level === 'error').length,
    warnings: levels.filter((level) => level === 'warning').length,
    differences: differences.reduce((sum, { open }) => sum + open.length, 0),
    missing: new Set(reconciliation.missing).size,
    remarks,
  };
}

/** The indicator that is reconciled where none was named: the only one. */
export const onlyIndicator = (ledgers: readonly FileLedger[]): string | null => {
  const [only, ...others] = indicatorsOf(ledgers.map(({ entry }) => entry)).filter((name) => !isRate(name));
  return others.length > 0 ? null : (only ?? null);
};

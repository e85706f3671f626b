import { numberOf } from '../../accounting/attribution/fraction';
import { districtName } from '../../accounting/district/read-district';
import type { Language } from '../../accounting/language';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import type { GrowthReport } from '../../accounting/reconciliation/growth';
import type { Growths } from '../../accounting/reconciliation/growth-figures';
import type { Messages } from '../../i18n/messages';
import type { ReportCell, ReportFormula, ReportTable, TableColumn, TableRow } from '../../workbook/report/report';
import { lookUp, proof } from '../../workbook/report/report-formula';
import type { Reconciled } from './session';

/** What the tables of a report are written with. */
export interface Writing {
  readonly language: Language;
  readonly words: Messages['pane']['report'];
  /** Headers and labels of the functions, by which live figures are looked up. */
  readonly labels: Readonly<Record<'district' | 'territorial' | 'out' | 'in' | 'tags' | 'appraisal' | 'reported' | 'reportedAppraisal' | 'difference' | 'remark' | 'total' | 'elimination' | 'city' | 'payer' | 'payee' | 'amount', string>> & { readonly incomplete: (rows: string) => string };
  readonly decimals: number;
  /** Rows of the reckoning as they stand in their sheets. */
  readonly rows: (rows: readonly number[]) => string;
  /** Figures as formulas over the ledger; else as numbers. */
  readonly live: boolean;
}

/** Calculations by which tables name them. */
export const CITY = 'city';
export const SETTLE = 'settle';

export const amountFormat = (decimals: number): string => `#,##0.${'0'.repeat(decimals)}`;

const number = (amount: DecimalText | null): number | null => (amount === null ? null : Number(amount));

/** Districts, total, elimination, city and the proof, with RECONCILE's own columns. */
export function districtTable({ reconciliation }: Reconciled, writing: Writing): ReportTable {
  const { labels, language, live, decimals, words, rows: rowsText } = writing;
  const { districts, total, elimination, city, check, missing } = reconciliation;
  const withReported = districts.some(({ reported }) => reported !== null);
  const headers = [labels.district, labels.territorial, labels.out, labels.in, labels.tags, labels.appraisal, ...(withReported ? [labels.reported, labels.reportedAppraisal, labels.difference] : []), labels.remark];
  const last = headers.length - 1;
  const columns = headers.map((header, index): TableColumn => (index === 0 ? { header, format: null, width: 10 } : index === last ? { header, format: null, width: 18 } : { header, format: amountFormat(decimals), width: 14 }));
  const row = (label: string, key: string, figures: readonly (number | null)[], remark: string, role?: 'total'): TableRow => ({
    cells: [label, ...(live ? headers.slice(1).map((_, index) => lookUp(CITY, index + 1)) : [...figures, ...(withReported ? [] : []), remark])],
    key,
    ...(role && { role }),
  });
  const ends = (figures: readonly (DecimalText | null)[]) => (withReported ? figures.map(number) : []);
  const note = (rows: readonly number[]) => (rows.length === 0 ? '' : labels.incomplete(rowsText(rows)));
  const of = ({ territorial, out, in: received, tags, appraisal }: Pick<typeof total, 'territorial' | 'out' | 'in' | 'tags' | 'appraisal'>) => [territorial, out, received, tags, appraisal].map(Number);
  return {
    kind: 'table',
    id: 'districts',
    columns,
    rows: [
      ...districts.map((one) => row(districtName(one.district, language), `district ${one.district.name}`, [...of(one), ...ends([one.reported, one.reportedAppraisal, one.difference])], note(one.missing))),
      row(labels.total, 'total', [...of(total), ...ends([total.reported, total.reportedAppraisal, null])], note(missing), 'total'),
      row(labels.elimination, 'elimination', [null, null, null, Number(elimination), Number(elimination), ...ends([null, null, null])], '', 'total'),
      row(labels.city, 'city', [Number(city.territorial), null, null, null, Number(city.appraisal), ...ends([null, null, null])], '', 'total'),
      { cells: [words.check, proof([{ column: 1, row: 'total' }, '-', { column: 1, row: 'city' }], decimals, language, check.territorial), proof([{ column: 2, row: 'total' }, '-', { column: 3, row: 'total' }], decimals, language, check.transfers), null, null, proof([{ column: 5, row: 'city' }, '-', { column: 1, row: 'city' }], decimals, language, check.appraisal)], role: 'proof' },
    ],
  };
}

export function transferTable({ transfers }: Reconciled, { language, words, decimals }: Writing): ReportTable {
  const format = amountFormat(decimals);
  return {
    kind: 'table',
    id: 'transfers',
    columns: [{ header: words.columns.pair, format: null, width: 18 }, { header: words.columns.moved, format, width: 14 }, { header: words.columns.tags, format, width: 14 }],
    rows: transfers.pairs.map(({ from, to, moved, tags }) => ({ cells: [`${districtName(from, language)} → ${districtName(to, language)}`, Number(moved), Number(tags)] })),
  };
}

/** What is paid: SETTLE's rows where it is live. */
export function settleTable({ settlement }: Reconciled, { language, labels, live, decimals }: Writing): ReportTable {
  const payments = settlement.pairs.filter(({ amount }) => amount !== '0');
  const at = (column: number, row: number): ReportFormula => {
    const cell = ['INDEX(', { calculation: SETTLE, column }, `,${String(row + 2)})`] as const;
    return { formula: ['=IF(', ...cell, '="","",', ...cell, ')'] };
  };
  return {
    kind: 'table',
    id: 'settle',
    columns: [{ header: labels.payer, format: null, width: 12 }, { header: labels.payee, format: null, width: 12 }, { header: labels.amount, format: amountFormat(decimals), width: 14 }],
    rows: payments.map(({ payer, payee, amount }, row) => ({ cells: live ? [0, 1, 2].map((column) => at(column, row)) : [districtName(payer, language), districtName(payee, language), Number(amount)] })),
  };
}

/** The same by tax, as far as a pair has several. */
export function taxTable({ settlement }: Reconciled, { language, words, labels, decimals }: Writing): ReportTable {
  return {
    kind: 'table',
    id: 'taxes',
    columns: [{ header: labels.payer, format: null, width: 12 }, { header: labels.payee, format: null, width: 12 }, { header: words.columns.indicator, format: null, width: 16 }, { header: labels.amount, format: amountFormat(decimals), width: 14 }],
    rows: settlement.pairs.flatMap(({ payer, payee, indicators }) => indicators.map((one): TableRow => ({ cells: [districtName(payer, language), districtName(payee, language), one.indicator ?? words.noIndicator, Number(one.amount)] }))),
  };
}

export function capTable({ caps }: Reconciled, { words, decimals }: Writing): ReportTable {
  const format = amountFormat(decimals);
  const { columns } = words;
  return {
    kind: 'table',
    id: 'caps',
    columns: [{ header: columns.unit, format: null, width: 24 }, { header: columns.indicator, format: null, width: 14 }, { header: columns.basis, format: null, width: 14 }, { header: columns.cap, format, width: 12 }, { header: columns.credited, format, width: 12 }, { header: columns.room, format, width: 12 }],
    rows: caps.entries.map(({ name, code, indicator, agreement, clause, cap, credited, room }): TableRow => ({ cells: [name ?? code ?? '', indicator ?? '', `${agreement.id ?? ''} ${String(clause.number)}`, number(cap), Number(credited), number(room)] })),
  };
}

export function growthTable({ districts, city }: GrowthReport, { language, words, labels, decimals }: Writing): ReportTable {
  const format = amountFormat(decimals);
  const { columns } = words;
  const row = (label: string, growths: Growths, role?: 'total'): TableRow => ({ cells: [label, ...growthCells(growths)], ...(role && { role }) });
  return {
    kind: 'table',
    id: 'growth',
    columns: [
      { header: columns.district, format: null, width: 10 },
      ...[columns.current, columns.base, columns.comparableBase, columns.appraisal, columns.appraisalBase].map((header) => ({ header, format, width: 14 })),
      ...[columns.published, columns.comparable, columns.appraised].map((header) => ({ header, format: '+0.0%;-0.0%;0.0%', width: 9 })),
    ],
    rows: [...districts.map((one) => row(districtName(one.district, language), one)), row(labels.city, city, 'total')],
  };
}

function growthCells({ published, comparable, appraisal }: Growths): readonly ReportCell[] {
  const rates = [published, comparable, appraisal].map(({ rate }) => (rate === null ? null : numberOf(rate)));
  return [number(published.current), number(published.base), number(comparable.base), number(appraisal.current), number(appraisal.base), ...rates];
}

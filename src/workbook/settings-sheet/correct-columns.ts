import { LEDGER_FIELDS, findLedgerField } from '../../accounting/ledger/fields';
import type { LedgerField } from '../../accounting/ledger/fields';
import { unitInHeader } from '../../accounting/ledger/unit-of-measure';
import type { Language } from '../../accounting/language';
import { printPeriod } from '../../accounting/period/print-period';
import type { Ledger } from '../ledger';
import type { ColumnCorrection } from './settings';

/** Stands for a header that must not be read as a field. */
const UNREAD = '—';

const TITLE_WORDS = { period: { zh: '期间：', en: 'period: ' }, unit: { zh: '单位：', en: 'unit: ' }, indicator: { zh: '指标：', en: 'indicator: ' } } as const;

/**
 * The ledger's headers with one field set right: its column, or null where the ledger has none of it. What else was
 * recognised stays; a column belongs to one field.
 */
export function correctionOf(ledger: Ledger, field: LedgerField, column: number | null): Omit<ColumnCorrection, 'area'> {
  const { sheet, own, columns, language } = ledger;
  const fields = new Map(columns.flatMap((one) => (one.column === null || one.field === field || one.column === column ? [] : [[one.column, one.field] as const])));
  if (column !== null) fields.set(column, field);
  const names = own.map((one) => nameOf(one.header, fields.get(one.column) ?? null, unitOf(ledger, one.column), language));
  const titles = titlesOf(ledger);
  return { sheet, original: own.map(({ header }) => header), headers: titles.length === 0 ? [names] : [titles, names] };
}

/** A header that says the same is kept, so that a person finds the column again. */
function nameOf(header: string, field: LedgerField | null, unit: string | null, language: Language): string {
  if (field === null) return findLedgerField(header) === null ? header : UNREAD;
  const isPlain = findLedgerField(header)?.field === field && field !== 'unit' && field !== 'name';
  if (isPlain) return header;
  const name = LEDGER_FIELDS[field][language][0] ?? field;
  if (unit === null) return name;
  return language === 'zh' ? `${name}（${unit}）` : `${name} (${unit})`;
}

const unitOf = ({ own, header, headers }: Ledger, column: number): string | null => header.units.get(column - headers.column) ?? unitInHeader(own.find((one) => one.column === column)?.header);

/** What titles say for all rows, in cells that are read the same. */
function titlesOf({ header: { title, columns }, language }: Ledger): readonly string[] {
  const said = (field: 'period' | 'unit' | 'indicator', text: string | null): readonly string[] => (text === null || columns.has(field) ? [] : [`${TITLE_WORDS[field][language]}${text}`]);
  return [...said('period', title.period === null ? null : printPeriod(title.period, language)), ...said('unit', title.unit), ...said('indicator', title.indicator)];
}

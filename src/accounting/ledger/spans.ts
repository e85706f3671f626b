import { calendarDate, firstOfMonth, lastOfMonth, yearOf } from '../period/calendar';
import type { Day, Period } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import { ownDecimals } from '../quantity/units';
import { DecimalSum, difference } from './decimal-sum';
import type { LedgerRecord } from './ledger';

/** What is new in a record since the unit's previous figure. */
export interface RecordSpan {
  readonly value: DecimalText;
  /** Null where the record has no period. */
  readonly period: Period | null;
  /** The difference of two cumulative figures. */
  readonly running: boolean;
  /** Decimals of the figure as it stands in the ledger. */
  readonly decimals: number;
}

/** A record that has no span of its own: its figure is missing, or contradicts another one. */
export type Spanless = 'missing' | 'overlap';

interface Entry {
  readonly record: LedgerRecord;
  readonly value: DecimalText;
  readonly period: Period;
  readonly cumulative: boolean;
}

/**
 * Turns figures into spans, series by series (unit × indicator × project): a cumulative figure becomes its
 * difference to the year so far, and restarts each January (SPEC §4 "Periods").
 */
export function spansOf(records: readonly LedgerRecord[]): ReadonlyMap<LedgerRecord, RecordSpan | Spanless> {
  const spans = new Map<LedgerRecord, RecordSpan | Spanless>();
  const years = new Map<string, Entry[]>();
  for (const record of records) {
    const entry = entryOf(record);
    if (entry === 'missing') spans.set(record, 'missing');
    else if ('record' in entry) push(years, JSON.stringify([record.key, record.indicator, record.project, yearOf(entry.period.last)]), entry);
    else spans.set(record, entry);
  }
  for (const entries of years.values()) spanYear(entries, spans);
  return spans;
}

function push(groups: Map<string, Entry[]>, key: string, entry: Entry): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

/** 累计数 governs where both are filled. */
function entryOf(record: LedgerRecord): Entry | RecordSpan | 'missing' {
  const value = record.cumulative ?? record.figure;
  if (value === null) return 'missing';
  const { period } = record;
  if (period === null) return { value, period, running: false, decimals: ownDecimals(value) };
  const cumulative = record.cumulative !== null || period.cumulative;
  return { record, value, cumulative, period: cumulative ? { first: firstOfMonth(yearOf(period.first), 1), last: period.last, cumulative } : period };
}

function spanYear(entries: Entry[], spans: Map<LedgerRecord, RecordSpan | Spanless>): void {
  const overlapping = overlaps(entries);
  const ordered = entries.filter((entry) => !overlapping.has(entry)).sort((a, b) => a.period.last - b.period.last || Number(a.cumulative) - Number(b.cumulative));
  for (const entry of overlapping) spans.set(entry.record, 'overlap');
  const soFar = new DecimalSum();
  let next: Day | null = null;
  const running = new Map<Day, Period>();
  for (const { record, value, period, cumulative } of ordered) {
    const decimals = ownDecimals(value);
    if (!cumulative) {
      spans.set(record, { value, period, running: false, decimals });
      soFar.add(value);
    } else {
      const delta = difference(value, soFar.text);
      // The same cumulative figure again adds nothing; its span stays that of the first.
      const { last } = period;
      const span = running.get(last) ?? { first: Math.min(next ?? period.first, last), last, cumulative: false };
      running.set(last, span);
      spans.set(record, { value: delta, period: span, running: true, decimals });
      soFar.add(delta);
    }
    next = Math.max(next ?? 0, period.last + 1);
  }
}

/**
 * Figures that cannot both stand: a year and its own months, a figure that holds the end of a cumulative one,
 * two different cumulative figures of one period. All of them are left out.
 */
function overlaps(entries: readonly Entry[]): ReadonlySet<Entry> {
  const plain = entries.filter(({ cumulative }) => !cumulative);
  const running = entries.filter(({ cumulative }) => cumulative);
  const nested = nestedPeriods(plain.map(({ period }) => period));
  const ends = new Map<Day, { differ: boolean; held: boolean; readonly value: DecimalText }>();
  for (const { period, value } of running) {
    const known = ends.get(period.last);
    if (known) known.differ ||= known.value !== value;
    else ends.set(period.last, { differ: false, held: false, value });
  }
  const found = new Set<Entry>();
  for (const entry of plain) {
    const held = endsWithin(entry.period).flatMap((day) => ends.get(day) ?? []);
    for (const end of held) end.held = true;
    if (held.length > 0 || nested.has(keyOf(entry.period))) found.add(entry);
  }
  for (const entry of running) {
    const end = ends.get(entry.period.last);
    if (end?.differ || end?.held) found.add(entry);
  }
  return found;
}

const keyOf = ({ first, last }: Period): string => `${first} ${last}`;

/** Last days of the months of a period: where a cumulative figure may end inside it. */
function endsWithin({ first, last }: Period): readonly Day[] {
  const { year, month } = calendarDate(first);
  return Array.from({ length: 12 }, (_, index) => lastOfMonth(year, month + index)).filter((day) => day <= last);
}

/** Periods that overlap another one without being the same. */
function nestedPeriods(periods: readonly Period[]): ReadonlySet<string> {
  const different = [...new Map(periods.map((period) => [keyOf(period), period])).values()].sort((a, b) => a.first - b.first || b.last - a.last);
  const nested = new Set<string>();
  let widest: Period | null = null;
  for (const period of different) {
    if (widest && period.first <= widest.last) nested.add(keyOf(period)).add(keyOf(widest));
    if (widest === null || period.last > widest.last) widest = period;
  }
  return nested;
}

import { Fault } from '../fault';
import { groupBy } from '../group-by';
import type { LedgerAttribution } from '../ledger/attribute-ledger';
import { attributeLine } from '../ledger/attribute-line';
import type { LedgerRecord } from '../ledger/ledger';
import type { Outcome } from '../ledger/outcome';
import type { RecordSpan } from '../ledger/spans';
import { convertUnit } from '../ledger/unit-of-measure';
import { yearOf } from '../period/calendar';
import type { Period } from '../period/period';
import { yearsLater } from '../period/years-later';
import type { DecimalText } from '../quantity/decimal-text';
import type { MoneyUnit } from '../quantity/unit';
import { ownDecimals } from '../quantity/units';
import { counterpartOf, UnitMatching } from './counterparts';

/** A figure of last year as this year would count it. */
export interface Recounted {
  /** The outcome in last year's ledger. */
  readonly then: Outcome;
  /** This year's row it answers to; null where the unit has none. */
  readonly counterpart: Outcome | null;
  /** In this year's place: amounts in this year's unit, the row number still that of last year's ledger. */
  readonly outcome: Outcome;
}

/**
 * Puts last year's figures in the place of this year's, and attributes them: what this year's ledger would say had
 * every unit made in each period of the year what it made in the corresponding one of last year. Whatever else the
 * rules ask for is this year's: where a unit stands, its agreement, case, dates, base and cap, the clause in force in
 * the corresponding period, and what had been credited and recovered before the year. A unit that has no row this
 * year keeps what its own row said.
 * @param now this year's outcomes, and those of the years before, of one indicator
 * @param then last year's outcomes of the same indicator, their amounts in `unit`
 */
export function recountLastYear(attributed: LedgerAttribution, now: readonly Outcome[], then: readonly Outcome[], unit: MoneyUnit | null, period: Period): readonly Recounted[] {
  const { ledger, book } = attributed;
  const year = yearOf(period.last);
  const matching = new UnitMatching(now);
  const thisYear = groupBy(now.filter((outcome) => yearIn(outcome) === year), ({ record }) => record.key);
  const spans = new Map<LedgerRecord, RecordSpan>();
  const recounted = new Map<LedgerRecord, Omit<Recounted, 'outcome'>>();
  const lines = new Map<string, LedgerRecord[]>();
  const put = (record: LedgerRecord, span: RecordSpan): void => {
    spans.set(record, span);
    const line = lineOf(record);
    const known = lines.get(line);
    if (known) known.push(record);
    else lines.set(line, [record]);
  };
  const indicator = now.find(({ record }) => record.indicator !== null)?.record.indicator ?? null;
  const inUnit = (amount: DecimalText): DecimalText => (unit !== null && ledger.unit !== null ? convertUnit(amount, unit, ledger.unit) : amount);
  for (const outcome of then) {
    const { territorial } = outcome;
    if (outcome.period === null || territorial === null || yearIn(outcome) !== year - 1) continue;
    const days = yearsLater(outcome.period, 1);
    if (days.first > period.last) continue;
    const key = matching.keyOf(outcome);
    const counterpart = key === null ? null : counterpartOf(outcome, days, thisYear.get(key) ?? []);
    const value = inUnit(territorial);
    const span = { ...spanOf(outcome, value, inUnit), period: days };
    const record = counterpart ? asNow(counterpart, outcome, span) : asThen(outcome, key, indicator, span, inUnit);
    recounted.set(record, { then: outcome, counterpart });
    put(record, span);
  }
  // Credits and recoveries of earlier years are the same for both.
  for (const outcome of now) {
    const before = yearIn(outcome);
    if (outcome.territorial !== null && (before === null || before < year) && lines.has(lineOf(outcome.record))) put(outcome.record, spanOf(outcome, outcome.territorial, (amount) => amount));
  }
  return [...lines.values()].flatMap((records) => attributeLine(records, ledger, book, spans)).flatMap((outcome) => {
    const of = recounted.get(outcome.record);
    return of ? [{ ...of, outcome }] : [];
  });
}

const lineOf = ({ key, indicator }: LedgerRecord): string => JSON.stringify([key, indicator]);

const yearIn = ({ period, record }: Outcome): number | null => {
  const days = period ?? record.period;
  return days && yearOf(days.last);
};

/** What is new in a record, as spansOf has told already. */
function spanOf({ record, period }: Outcome, value: DecimalText, inUnit: (amount: DecimalText) => DecimalText): RecordSpan {
  const figure = record.cumulative ?? record.figure ?? value;
  return { value, period, running: record.cumulative !== null || record.period?.cumulative === true, decimals: ownDecimals(inUnit(figure)) };
}

/** Cells that last year's figure does not need. */
const REPLACED = ['figure', 'cumulative', 'period'];

/** This year's row with last year's figure in it. */
function asNow({ record, host, findings }: Outcome, then: Outcome, { value, period }: RecordSpan): LedgerRecord {
  return { ...record, host: host ?? then.host, number: then.record.number, period, figure: value, cumulative: null, faults: faultsOf(record, isDoubled(findings) || isDoubled(then.findings)) };
}

/** Last year's row a year later, for a unit that has none this year. */
function asThen({ record, host, findings }: Outcome, key: string | null, indicator: string | null, { value, period }: RecordSpan, inUnit: (amount: DecimalText) => DecimalText): LedgerRecord {
  const amount = (own: DecimalText | null) => own && inUnit(own);
  return {
    ...record, host, key: key ?? record.key, indicator: indicator ?? record.indicator,
    period, figure: value, cumulative: null, base: amount(record.base), cap: amount(record.cap), faults: faultsOf(record, isDoubled(findings)),
  };
}

const isDoubled = (findings: Outcome['findings']): boolean => findings.some(({ code }) => code === 'double-counted');

/** What two districts report is left out of the shares, as it is in its own year. */
const faultsOf = ({ faults }: LedgerRecord, doubled: boolean): LedgerRecord['faults'] => [
  ...faults.filter(({ field }) => !REPLACED.includes(field)),
  ...(doubled ? [{ field: 'host' as const, fault: new Fault('double-counted', {}) }] : []),
];

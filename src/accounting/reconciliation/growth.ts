import type { Agreement } from '../agreement/model';
import { isRate } from '../attribution/rate';
import { notShared } from '../attribution/figure';
import type { Matrix } from '../cells';
import type { District } from '../district/district';
import { compareDistricts } from '../district/read-district';
import { AgreementBook } from '../ledger/agreement-book';
import { LedgerAttribution } from '../ledger/attribute-ledger';
import { readLedger } from '../ledger/ledger';
import type { Outcome } from '../ledger/outcome';
import { convertUnit } from '../ledger/unit-of-measure';
import type { Day, Period } from '../period/period';
import { yearsLater } from '../period/years-later';
import type { DecimalText } from '../quantity/decimal-text';
import { eachOf } from '../slices';
import type { DistrictGrowth, Growths, MissingRows } from './growth-figures';
import { cityGrowth, districtGrowth, union } from './growth-figures';
import type { Recounted } from './last-year';
import { recountLastYear } from './last-year';
import type { Reconciliation } from './reconcile';
import { reconcileRecords } from './reconcile';
import type { ReportedTotal } from './reported';
import type { Attributed } from './selection';
import { indicatorFilter, indicatorsIn, lies } from './selection';

/** A figure of last year that the comparable base counts in another district than it was reported in. */
export interface MovedFigure {
  /** Rows, from 1: last year's, and this year's that says where the unit stands. */
  readonly row: number;
  readonly counterpart: number | null;
  readonly from: District;
  readonly to: District;
  readonly amount: DecimalText;
}

/** The last day that figures of the period reach, in each year; null where there are none. */
export interface Reach {
  readonly now: Day | null;
  readonly then: Day | null;
  /** The years are of different length: say nine months against twelve. Growth is then none of the units'. */
  readonly differs: boolean;
}

export interface GrowthReport {
  /** In code order. */
  readonly districts: readonly DistrictGrowth[];
  readonly city: Growths;
  readonly moved: readonly MovedFigure[];
  /** Rows of units that the other year does not have: new this year (`now`), gone since last year (`then`). */
  readonly unmatched: MissingRows;
  readonly missing: MissingRows;
  readonly reach: Reach;
}

/** What growth is made of beside this year's ledger. */
export interface GrowthSources {
  /** Last year's ledger; null: the rows of this year's ledger of the same period a year earlier. */
  readonly lastYear?: Matrix | null;
  /** The districts' totals of both years, of which the ledgers hold only some units; null: the ledgers hold them all. */
  readonly totals?: { readonly now: readonly ReportedTotal[]; readonly then: readonly ReportedTotal[] } | null;
}

/**
 * 可比增长: this year's figures of one indicator and a period against those of the same period a year earlier.
 *
 * Which records are comparable: those of one unit, matched by credit code, else by name, within the indicator. A unit
 * that has moved is counted then where its row of the corresponding period stands now, so that a move inside the year
 * moves the same months of the base. A unit that is gone stays where it was, and a new one has no base; both are
 * listed. So the city's base is the same on every basis.
 *
 * The appraisal base is what this year's ledger would say had every unit made what it made last year: this year's
 * agreements, clauses of the corresponding period (also where they were not yet in force), dates, bases and shares.
 * A base 基数 is this year's and is used up by last year's figures from January on. A cap or a recovery is this
 * year's, too: both years begin with the credits of the years before this one, since with a fresh cap the base would
 * share more than this year can, and growth would show the cap and not the units.
 *
 * With totals of districts, the figures are these totals; the base moves by what the ledgers say has moved. A
 * district without its total has no figure, and then the city has none.
 * @throws Fault indicators-several; ledger-… where last year's ledger cannot be read
 */
export function growth(attributed: LedgerAttribution, indicator: string | null, period: Period, { lastYear = null, totals = null }: GrowthSources = {}): GrowthReport {
  const { ledger, book } = attributed;
  const lastPeriod = yearsLater(period, -1);
  const enters = indicatorFilter(ledger, indicator);
  const last = lastYear === null ? attributed : attributedLastYear(lastYear, book.agreements);
  const entersThen = lastYear === null ? enters : filterOfLastYear(last, attributed, indicator);
  const nowOutcomes = outcomesOf(attributed, enters);
  const thenOutcomes = lastYear === null ? nowOutcomes : outcomesOf(last, entersThen);
  const recounted = recountLastYear(attributed, nowOutcomes, thenOutcomes, last.ledger.unit, period);

  const inUnit = (amount: DecimalText): DecimalText => (last.ledger.unit !== null && ledger.unit !== null ? convertUnit(amount, last.ledger.unit, ledger.unit) : amount);
  const now = reconcileRecords(attributed, enters, period, totals?.now ?? null);
  const reported = thenOutcomes.filter((outcome) => lies(outcome.period ?? outcome.record.period, lastPeriod) !== 'outside').map((outcome) => territorialOnly(outcome, inUnit));
  const then = reconcileRecords(listed(reported), () => true, lastPeriod, totals?.then ?? null);
  const again = reconcileRecords(listed(recounted.map(({ outcome }) => outcome)), () => true, period, null);

  const years = { now, then, again };
  const districts = districtsOf([now, then, again]).map((district) => districtGrowth(district, years, totals !== null));
  const inside = recounted.filter(({ then: { period: days } }) => lies(days, lastPeriod) === 'inside');
  return {
    districts,
    city: cityGrowth(districts, years, totals !== null),
    moved: inside.flatMap((figure) => movedOf(figure, inUnit) ?? []),
    unmatched: { now: newRows(nowOutcomes, inside, period), then: inside.filter(({ counterpart }) => counterpart === null).map((figure) => figure.then.record.number) },
    missing: { now: now.missing, then: union(then.missing, again.missing) },
    reach: reachOf(nowOutcomes.filter((outcome) => lies(outcome.period, period) === 'inside'), inside),
  };
}

function reachOf(now: readonly Outcome[], then: readonly Recounted[]): Reach {
  const last = (days: readonly (Period | null)[]): Day | null => days.reduce<Day | null>((latest, own) => (own === null || (latest !== null && latest >= own.last) ? latest : own.last), null);
  const [thisYear, inItsPlace] = [last(now.map((outcome) => outcome.period)), last(then.map(({ outcome }) => outcome.period))];
  return { now: thisYear, then: last(then.map((figure) => figure.then.period)), differs: thisYear !== null && inItsPlace !== null && thisYear !== inItsPlace };
}

/** Last year's ledger may be older than the agreements and have no column for them. */
function attributedLastYear(cells: Matrix, agreements: readonly Agreement[]): LedgerAttribution {
  const ledger = readLedger(cells);
  const usable = ledger.header.columns.has('agreement') || agreements.length === 1 ? agreements : [];
  return new LedgerAttribution(ledger, new AgreementBook(usable));
}

/** A ledger of last year that names no indicator holds the one asked for. */
function filterOfLastYear(last: LedgerAttribution, attributed: LedgerAttribution, wanted: string | null): (indicator: string | null) => boolean {
  const [only = null] = indicatorsIn(attributed.ledger).filter((name) => !isRate(name));
  return indicatorFilter(last.ledger, indicatorsIn(last.ledger).length === 0 ? null : (wanted ?? only));
}

/** In the order of the rows. */
function outcomesOf(attributed: LedgerAttribution, enters: (indicator: string | null) => boolean): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  attributed.visit({
    plain: (outcome) => {
      if (enters(outcome.profile.indicator)) outcomes.push(attributed.outcomeOf(outcome));
    },
    outcome: (outcome) => {
      if (enters(outcome.record.indicator)) outcomes.push(outcome);
    },
  });
  return outcomes.sort((a, b) => a.record.number - b.record.number);
}

const listed = (outcomes: readonly Outcome[]): Attributed => ({
  visiting: ({ outcome: take }) => eachOf(outcomes, take),
  outcomeOf: () => {
    throw new TypeError('No outcome here is a plain one.');
  },
});

/** Where a figure was reported; what became of its shares then does not matter. */
const territorialOnly = (outcome: Outcome, inUnit: (amount: DecimalText) => DecimalText): Outcome => {
  const territorial = outcome.territorial === null ? null : inUnit(outcome.territorial);
  return { ...outcome, territorial, agreement: null, origin: null, attribution: territorial === null ? null : notShared({ value: territorial }) };
};

function districtsOf(sheets: readonly Reconciliation[]): readonly District[] {
  const byName = new Map(sheets.flatMap(({ districts }) => districts.map(({ district }) => [district.name, district] as const)));
  return [...byName.values()].sort(compareDistricts);
}

function movedOf({ then, counterpart, outcome }: Recounted, inUnit: (amount: DecimalText) => DecimalText): MovedFigure | null {
  const [from, to] = [then.host, outcome.host];
  if (from === null || to === null || from.name === to.name) return null;
  return { row: then.record.number, counterpart: counterpart?.record.number ?? null, from, to, amount: inUnit(then.territorial ?? '0') };
}

/** Rows of units that no figure of last year answers to. */
function newRows(outcomes: readonly Outcome[], inside: readonly Recounted[], period: Period): readonly number[] {
  const known = new Set(inside.map(({ counterpart }) => counterpart?.record.key));
  return outcomes.filter((outcome) => outcome.territorial !== null && lies(outcome.period, period) === 'inside' && !known.has(outcome.record.key)).map(({ record }) => record.number);
}

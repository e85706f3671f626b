import type { Agreement } from '../agreement/model';
import { isRate } from '../attribution/rate';
import { notShared } from '../attribution/figure';
import type { Matrix } from '../cells';
import type { District } from '../district/district';
import { compareDistricts } from '../district/read-district';
import { AgreementBook } from '../ledger/agreement-book';
import { LedgerAttribution } from '../ledger/attribute-ledger';
import { DecimalSum } from '../ledger/decimal-sum';
import { readLedger } from '../ledger/ledger';
import type { Outcome } from '../ledger/outcome';
import { convertUnit } from '../ledger/unit-of-measure';
import type { Period } from '../period/period';
import { yearsLater } from '../period/years-later';
import type { DecimalText } from '../quantity/decimal-text';
import type { Growth } from './growth-rate';
import { growthOf } from './growth-rate';
import type { Recounted } from './last-year';
import { recountLastYear } from './last-year';
import type { DistrictFigures, Reconciliation } from './reconcile';
import { reconcileRecords } from './reconcile';
import type { ReportedTotal } from './reported';
import type { Attributed } from './selection';
import { indicatorFilter, indicatorsIn, lies } from './selection';

/** Growth on three bases. */
export interface Growths {
  /** 属地数 now against 属地数 then, each where it was reported. */
  readonly published: Growth;
  /** 可比口径: 属地数 now against last year's on this year's scope, each unit where it stands now. */
  readonly comparable: Growth;
  /** 考核数: both years on this year's agreements and shares. For appraisal only. */
  readonly appraisal: Growth;
}

/** Rows, from 1, that are left out: of this year's ledger, and of last year's. */
export interface MissingRows {
  readonly now: readonly number[];
  readonly then: readonly number[];
}

export interface DistrictGrowth extends Growths {
  readonly district: District;
  readonly missing: MissingRows;
}

/** A figure of last year that the comparable base counts in another district than it was reported in. */
export interface MovedFigure {
  /** Rows, from 1: last year's, and this year's that says where the unit stands. */
  readonly row: number;
  readonly counterpart: number | null;
  readonly from: District;
  readonly to: District;
  readonly amount: DecimalText;
}

export interface GrowthReport {
  /** In code order. */
  readonly districts: readonly DistrictGrowth[];
  readonly city: Growths;
  readonly moved: readonly MovedFigure[];
  /** Rows of units that the other year does not have: new this year (`now`), gone since last year (`then`). */
  readonly unmatched: MissingRows;
  readonly missing: MissingRows;
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
  const nowOutcomes = attributed.outcomes.filter(({ record }) => enters(record.indicator));
  const thenOutcomes = lastYear === null ? nowOutcomes : last.outcomes.filter(({ record }) => entersThen(record.indicator));
  const recounted = recountLastYear(attributed, nowOutcomes, thenOutcomes, last.ledger.unit, period);

  const inUnit = (amount: DecimalText): DecimalText => (last.ledger.unit !== null && ledger.unit !== null ? convertUnit(amount, last.ledger.unit, ledger.unit) : amount);
  const now = reconcileRecords(attributed, enters, period, totals?.now ?? null);
  const then = reconcileRecords(listed(thenOutcomes.map((outcome) => territorialOnly(outcome, inUnit))), () => true, lastPeriod, totals?.then ?? null);
  const again = reconcileRecords(listed(recounted.map(({ outcome }) => outcome)), () => true, period, null);

  const districts = districtsOf([now, then, again]).map((district) => districtGrowth(district, now, then, again, totals !== null));
  const inside = recounted.filter(({ then: { period: days } }) => lies(days, lastPeriod) === 'inside');
  return {
    districts,
    city: cityGrowth(districts, now, then, again, totals !== null),
    moved: inside.flatMap((figure) => movedOf(figure, inUnit) ?? []),
    unmatched: { now: newRows(nowOutcomes, inside, period), then: inside.filter(({ counterpart }) => counterpart === null).map((figure) => figure.then.record.number) },
    missing: { now: now.missing, then: union(then.missing, again.missing) },
  };
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

const listed = (outcomes: readonly Outcome[]): Attributed => ({
  visit: ({ outcome: take }) => outcomes.forEach(take),
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

const NONE = { territorial: '0', out: '0', in: '0', tags: '0', appraisal: '0', reported: null, reportedAppraisal: null, difference: null, standing: 0, credits: 0, missing: [] };

function districtGrowth(district: District, now: Reconciliation, then: Reconciliation, again: Reconciliation, withTotals: boolean): DistrictGrowth {
  const of = ({ districts }: Reconciliation): DistrictFigures => districts.find((figures) => figures.district.name === district.name) ?? { district, ...NONE };
  const [current, before, base] = [of(now), of(then), of(again)];
  const missing = { now: current.missing, then: union(before.missing, base.missing) };
  if (withTotals) {
    const comparable = before.reported && sumOf(before.reported, base.territorial, negative(before.territorial));
    const appraisal = comparable && sumOf(comparable, base.appraisal, negative(base.territorial));
    return { district, missing, published: growthOf(current.reported, before.reported), comparable: growthOf(current.reported, comparable), appraisal: growthOf(current.reportedAppraisal, appraisal) };
  }
  return {
    district, missing,
    published: growthOf(territorialIn(current), territorialIn(before)),
    comparable: growthOf(territorialIn(current), territorialIn(base)),
    appraisal: growthOf(appraisalIn(current), appraisalIn(base)),
  };
}

/** Null where no figure stands: that is none, and not 0. */
const territorialIn = ({ standing, territorial }: DistrictFigures): DecimalText | null => (standing > 0 ? territorial : null);
const appraisalIn = ({ standing, credits, appraisal }: DistrictFigures): DecimalText | null => (standing + credits > 0 ? appraisal : null);

/** The city's appraisal figures are without the tags, which add nothing to it. */
function cityGrowth(districts: readonly DistrictGrowth[], now: Reconciliation, then: Reconciliation, again: Reconciliation, withTotals: boolean): Growths {
  if (withTotals) {
    const all = (pick: (growths: Growths) => DecimalText | null): DecimalText | null => {
      const amounts = districts.flatMap((growths) => pick(growths) ?? []);
      return amounts.length < districts.length ? null : sumOf(...amounts);
    };
    const without = (amount: DecimalText | null, { elimination }: Reconciliation) => amount && sumOf(amount, elimination);
    return {
      published: growthOf(all(({ published }) => published.current), all(({ published }) => published.base)),
      comparable: growthOf(all(({ comparable }) => comparable.current), all(({ comparable }) => comparable.base)),
      appraisal: growthOf(without(all(({ appraisal }) => appraisal.current), now), without(all(({ appraisal }) => appraisal.base), again)),
    };
  }
  const city = (sheet: Reconciliation, amount: 'territorial' | 'appraisal') => (sheet.districts.some(({ standing }) => standing > 0) ? sheet.city[amount] : null);
  return {
    published: growthOf(city(now, 'territorial'), city(then, 'territorial')),
    comparable: growthOf(city(now, 'territorial'), city(again, 'territorial')),
    appraisal: growthOf(city(now, 'appraisal'), city(again, 'appraisal')),
  };
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

const sumOf = (...amounts: readonly DecimalText[]): DecimalText => amounts.reduce((sum, amount) => sum.add(amount), new DecimalSum()).text;
const negative = (amount: DecimalText): DecimalText => new DecimalSum().add(amount, -1).text;
const union = (a: readonly number[], b: readonly number[]): readonly number[] => [...new Set([...a, ...b])].sort((x, y) => x - y);

import type { Agreement } from '../agreement/model';
import { firstOfMonth } from '../period/calendar';
import type { Day, Period } from '../period/period';
import { MOST_HUNDREDTHS, NO_HUNDREDTHS } from '../quantity/hundredths';
import type { MoneyUnit } from '../quantity/unit';
import type { DatedPeriod, PlainRecords } from './plain-records';
import type { Profile } from './profiles';
import type { PlainTerms } from './plain-terms';
import { NOT_SHARED, plainTermsOf } from './plain-terms';

/** What becomes of a plain record; all amounts in hundredths of the ledger's unit. One object serves all records of a ledger. */
export interface PlainOutcome {
  record: number;
  profile: Profile;
  terms: PlainTerms;
  /** The days the figure is new for. */
  first: Day;
  last: Day;
  territorial: number;
  /** Credited to the origin before the cap, and after it. */
  uncut: number;
  origin: number;
  /** Credited in this history up to and with this record. */
  credited: number;
  /** The cap, or null. */
  cap: number | null;
}

const NOBODY: Profile = { agreement: null, host: null, origin: null, recordCase: null, indicator: null, isPlain: false };

/** Half up, away from zero. The product of a remainder and a weight is below 2⁵⁰, so every step is exact (apportion/split). */
export function shareOf(hundredths: number, weight: number, total: number): number {
  const size = hundredths < 0 ? -hundredths : hundredths;
  const whole = Math.floor(size / total);
  const part = whole * weight + Math.floor((2 * (size - whole * total) * weight + total) / (2 * total));
  return hundredths < 0 && part !== 0 ? -part : part;
}

/**
 * Attributes lines that have nothing unusual about them: the arithmetic of History (attribution/history) in
 * whole numbers. Whatever a line holds beyond that, it is left to History as a whole.
 */
export class PlainLines {
  private readonly outcome: PlainOutcome = { record: 0, profile: NOBODY, terms: NOT_SHARED, first: 0, last: 0, territorial: 0, uncut: 0, origin: 0, credited: 0, cap: null };
  private readonly subjects = new Subjects();
  /** Of the line at hand: what all its records share, and by place in it what each of them says. */
  private agreement: Agreement | null = null;
  private cumulative = false;
  private readonly values: number[] = [];
  private readonly periods: DatedPeriod[] = [];
  private readonly profiles: Profile[] = [];
  private readonly terms: PlainTerms[] = [];
  private readonly firsts: Day[] = [];
  /** Year-to-date figures by number of clause. */
  private readonly runningFigures: number[] = [];

  constructor(
    private readonly records: PlainRecords,
    private readonly unit: MoneyUnit | null,
  ) {}

  /** Hands over the outcomes of a line in time order; false, and nothing handed over, where the line is not plain. */
  run(line: Int32Array, visit: (outcome: PlainOutcome) => void): boolean {
    if (!this.isUniform(line)) return false;
    this.inOrder(line);
    if (!this.isClear(line) || !this.findTerms(line)) return false;
    this.attribute(line, visit);
    return true;
  }

  /** All records are plain, of one project and one agreement, and all cumulative or none; the figures can be added in a double. */
  private isUniform(line: Int32Array): boolean {
    const { records } = this;
    const leader = line[0] as number;
    const project = records.projectOf(leader);
    this.agreement = records.profileOf(leader).agreement;
    this.cumulative = records.isCumulative(leader);
    let size = 0;
    for (let index = 0; index < line.length; index += 1) {
      const record = line[index] as number;
      const profile = records.profileOf(record);
      if (!profile.isPlain || profile.agreement !== this.agreement || !records.isPlain(record) || records.projectOf(record) !== project || records.isCumulative(record) !== this.cumulative) return false;
      this.take(index, record);
      size += Math.abs(this.values[index] as number);
    }
    return size < MOST_HUNDREDTHS;
  }

  private take(index: number, record: number): void {
    this.values[index] = this.records.valueOf(record);
    this.periods[index] = this.records.periodOf(record) as DatedPeriod;
    this.profiles[index] = this.records.profileOf(record);
  }

  /** Time order; records of one period from the largest figure to the smallest. Most sheets are in order already. */
  private inOrder(line: Int32Array): void {
    const { periods, values } = this;
    for (let index = 1; index < line.length; index += 1) {
      if (inTime(periods[index - 1] as DatedPeriod, values[index - 1] as number, periods[index] as DatedPeriod, values[index] as number) <= 0) continue;
      const { records } = this;
      line.sort((a, b) => inTime(records.periodOf(a) as DatedPeriod, records.valueOf(a), records.periodOf(b) as DatedPeriod, records.valueOf(b)) || a - b);
      for (let place = 0; place < line.length; place += 1) this.take(place, line[place] as number);
      return;
    }
  }

  /** No two periods overlap, no period is reported by two districts, and no order is left to chance. */
  private isClear(line: Int32Array): boolean {
    const { profiles, periods, values, cumulative } = this;
    for (let index = 1; index < line.length; index += 1) {
      const earlier = periods[index - 1] as DatedPeriod;
      const later = periods[index] as DatedPeriod;
      if (cumulative ? later.last > earlier.last : later.first > earlier.last) continue;
      const same = earlier.first === later.first && earlier.last === later.last && !cumulative;
      if (!same || this.records.haveReporters || profiles[index - 1]?.host?.name !== profiles[index]?.host?.name || values[index - 1] === values[index]) return false;
    }
    return true;
  }

  private findTerms(line: Int32Array): boolean {
    const { periods, cumulative } = this;
    let next = 0;
    let year = -1;
    for (let index = 0; index < line.length; index += 1) {
      const record = line[index] as number;
      const period = periods[index] as DatedPeriod;
      // A cumulative figure is new since the last one of its year.
      const first = !cumulative ? period.first : period.year === year ? next : firstOfMonth(period.year, 1);
      const terms = this.termsFor(this.profiles[index] as Profile, first, period.last);
      if (terms === null || (terms.timesBase !== null && this.capOf(record, terms) === NO_HUNDREDTHS)) return false;
      this.terms[index] = terms;
      this.firsts[index] = first;
      next = period.last + 1;
      year = period.year;
    }
    return true;
  }

  private termsFor({ agreement, recordCase, indicator }: Profile, first: Day, last: Day): PlainTerms | null {
    if (agreement === null) return NOT_SHARED;
    const byDays = this.subjects.of(agreement, recordCase, indicator);
    // No span is longer than a year.
    const days = first * 512 + (last - first);
    const known = byDays.get(days);
    if (known !== undefined) return known;
    const terms = plainTermsOf(agreement, recordCase, indicator, first, last, this.unit);
    byDays.set(days, terms);
    return terms;
  }

  /** The cap of a record in hundredths; null without one, NO_HUNDREDTHS where a double cannot tell it. */
  private capOf(record: number, { cap, timesBase }: PlainTerms): number | null {
    if (timesBase === null) return cap;
    const base = this.records.baseOf(record);
    const product = base * timesBase.numerator;
    return base !== NO_HUNDREDTHS && Math.abs(product) < MOST_HUNDREDTHS && product % timesBase.denominator === 0 ? product / timesBase.denominator : NO_HUNDREDTHS;
  }

  private attribute(line: Int32Array, visit: (outcome: PlainOutcome) => void): void {
    const { outcome, runningFigures, cumulative } = this;
    let credited = 0;
    let year = -1;
    let soFar = 0;
    for (let index = 0; index < line.length; index += 1) {
      const record = line[index] as number;
      const period = this.periods[index] as DatedPeriod;
      if (period.year !== year) {
        year = period.year;
        soFar = 0;
        runningFigures.fill(0);
      }
      const terms = this.terms[index] as PlainTerms;
      const value = (this.values[index] as number) - soFar;
      if (cumulative) soFar += value;
      const uncut = cumulative ? this.runningShare(value, terms) : shareOf(value, terms.weight, terms.total);
      const cap = this.capOf(record, terms);
      const origin = cap === null || uncut <= 0 ? uncut : Math.min(uncut, Math.max(0, cap - credited));
      credited += origin;
      outcome.record = record;
      outcome.profile = this.profiles[index] as Profile;
      outcome.terms = terms;
      outcome.first = this.firsts[index] as Day;
      outcome.last = period.last;
      outcome.territorial = value;
      outcome.uncut = uncut;
      outcome.origin = origin;
      outcome.credited = credited;
      outcome.cap = cap;
      visit(outcome);
    }
  }

  /** The difference of two rounded shares of the year's figure under one clause. */
  private runningShare(value: number, { clause, weight, total }: PlainTerms): number {
    const number = clause?.number ?? 0;
    const before = this.runningFigures[number] ?? 0;
    this.runningFigures[number] = before + value;
    return shareOf(before + value, weight, total) - shareOf(before, weight, total);
  }
}

const inTime = (a: Period, valueOfA: number, b: Period, valueOfB: number): number => (a === b ? 0 : a.last - b.last || a.first - b.first) || valueOfB - valueOfA;

type TermsByDays = Map<number, PlainTerms | null>;

/** The terms found so far for an agreement, a case and an indicator; the last ones asked for come without a search. */
class Subjects {
  private readonly found = new Map<Agreement, Map<string, TermsByDays>>();
  private last: { readonly agreement: Agreement; readonly recordCase: string | null; readonly indicator: string | null; readonly terms: TermsByDays } | null = null;

  of(agreement: Agreement, recordCase: string | null, indicator: string | null): TermsByDays {
    const { last } = this;
    if (last !== null && last.agreement === agreement && last.recordCase === recordCase && last.indicator === indicator) return last.terms;
    const byText = this.found.get(agreement) ?? new Map<string, TermsByDays>();
    this.found.set(agreement, byText);
    const text = JSON.stringify([recordCase, indicator]);
    const terms: TermsByDays = byText.get(text) ?? new Map();
    byText.set(text, terms);
    this.last = { agreement, recordCase, indicator, terms };
    return terms;
  }
}

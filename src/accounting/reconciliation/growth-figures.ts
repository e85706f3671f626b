import type { District } from '../district/district';
import { DecimalSum } from '../ledger/decimal-sum';
import type { DecimalText } from '../quantity/decimal-text';
import type { Growth } from './growth-rate';
import { growthOf } from './growth-rate';
import type { DistrictFigures, Reconciliation } from './reconcile';

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

/** Districts and city of this year, of last year as reported, and of last year in this year's place. */
export interface Years {
  readonly now: Reconciliation;
  readonly then: Reconciliation;
  readonly again: Reconciliation;
}

const NONE = { territorial: '0', out: '0', in: '0', tags: '0', appraisal: '0', reported: null, reportedAppraisal: null, difference: null, standing: 0, credits: 0, missing: [] };

export function districtGrowth(district: District, { now, then, again }: Years, withTotals: boolean): DistrictGrowth {
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
export function cityGrowth(districts: readonly DistrictGrowth[], { now, then, again }: Years, withTotals: boolean): Growths {
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

const sumOf = (...amounts: readonly DecimalText[]): DecimalText => amounts.reduce((sum, amount) => sum.add(amount), new DecimalSum()).text;
const negative = (amount: DecimalText): DecimalText => new DecimalSum().add(amount, -1).text;

/** Row numbers in order, each once. */
export const union = (a: readonly number[], b: readonly number[]): readonly number[] => [...new Set([...a, ...b])].sort((x, y) => x - y);

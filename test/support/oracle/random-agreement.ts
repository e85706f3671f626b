import fc from 'fast-check';
import type { Agreement, Amount, Base, Clause, Measure, Treatment } from './agreement';
import { inMeasure } from './history';
import { decimalText, ratio } from './rational';

/** Random agreements of every shape that SPEC §3 tells apart, in amounts that random figures reach and exceed. */

/** What a random ledger's amounts are written in. */
export interface Scale {
  readonly measure: Measure;
  /** Rows in 元 beside rows in 万元: every amount of an agreement then carries its unit. */
  readonly mixed: boolean;
  /** No amount of an agreement carries a unit. */
  readonly bare?: boolean;
}

const maybe = <Value>(weight: number, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary });

/** Amounts in cents of the ledger's unit, in that unit or another. */
const amountOf = (cents: fc.Arbitrary<number>, { measure, mixed, bare }: Scale): fc.Arbitrary<Amount> =>
  fc.tuple(cents, fc.constantFrom<(Measure | undefined)[]>(...(mixed ? [] : [undefined, undefined]), ...(bare ? [] : (['元', '千元', '万元'] as const)))).map(([value, unit]) => {
    const digits = decimalText(inMeasure(ratio(value, 100), measure, unit ?? measure));
    return unit === undefined ? { digits } : { digits, unit };
  });

const sized = (scale: Scale, least: number, most: number) => amountOf(fc.oneof(fc.integer({ min: least, max: most }), fc.integer({ min: Math.ceil(least / 10_000), max: most / 10_000 }).map((tens) => tens * 10_000)), scale);

/** What a clause says beside its share; in half of all agreements it is the same in every phase. */
type Terms = Pick<Clause, 'base' | 'cap' | 'threshold' | 'floor' | 'recover' | 'decimals'>;

const baseOf = (scale: Scale): fc.Arbitrary<Base> =>
  fc.record({
    amount: fc.oneof(sized(scale, 0, 300_000), fc.constant('记录' as const)),
    growth: fc.constantFrom(undefined, undefined, 8, -5, 0),
    to: fc.constantFrom('飞出地' as const, '飞入地' as const),
    shortfall: fc.constantFrom(undefined, '归零' as const, '分担' as const, '分担' as const),
  });

const termsOf = (scale: Scale, rich: number): fc.Arbitrary<Terms> =>
  fc.record({
    base: maybe(rich, baseOf(scale)),
    cap: maybe(rich, fc.oneof<fc.Arbitrary<NonNullable<Clause['cap']>>[]>(sized(scale, 0, 800_000), fc.constantFrom({ times: '3' }, { times: '1.5' }), fc.constant('记录' as const))),
    threshold: maybe(rich > 0 ? 1 : 0, fc.oneof(sized(scale, 0, 200_000), amountOf(fc.constantFrom(50_000, 100_000), scale))),
    floor: maybe(rich > 0 ? 2 : 0, sized(scale, 0, 400_000)),
    recover: maybe(rich > 0 ? 3 : 0, sized(scale, 0, 500_000)),
    decimals: maybe(2, fc.constantFrom(0, 1, 2, 3, -1)),
  });

const ALL: readonly Treatment[] = ['分算', '分算', '分算', '标注', '标注', '划转', '划转', '双算', '归飞出地', '不计'];
const SHARES: Readonly<Record<number, readonly (readonly number[])[]>> = {
  2: [[5, 5], [1, 2], [37, 63], [6, 4], [1, 0], [0, 1], [29, 100]],
  3: [[3, 3, 4], [1, 1, 1], [50, 31, 19], [0, 7, 3], [6, 0, 1]],
  4: [[1, 1, 1, 1], [40, 30, 20, 10], [1, 2, 3, 1]],
};

/** The times at which clauses that name the same case and indicator hold: apart from each other, with or without gaps. */
type Phase = Pick<Clause, 'from' | 'to' | 'years' | 'clock'>;
const byDate: readonly (readonly Phase[])[] = [
  [{ from: '2023-07-01' }], [{ to: '2024-04-01' }, { from: '2024-04-02' }], [{ from: '2023-03-16', to: '2024-08-20' }], [{ to: '2024-05-15' }, { from: '2024-05-16' }], [{ to: '2023-12-31' }, { from: '2024-04-01' }],
  [{ from: '2023-02-10', to: '2023-10-31' }, { from: '2024-02-29', to: '2024-11-11' }, { from: '2024-11-12' }],
];
const byYears: readonly (readonly NonNullable<Phase['years']>[])[] = [[[1, 1], [2, null]], [[1, 2]], [[2, 2], [3, 3]], [[1, 1], [3, null]]];
const agreed: readonly Phase[] = [{ from: '2023-05-01', years: [1, 1], clock: '协议' }, { from: '2023-05-01', years: [2, null], clock: '协议' }];
const timelines: fc.Arbitrary<readonly Phase[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([{}]) },
  { weight: 5, arbitrary: fc.constantFrom(...byDate) },
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...byYears), fc.constantFrom(undefined, '登记变更' as const, '达产' as const, '首税' as const, '开工' as const)).map(([spans, clock]) => spans.map((years): Phase => (clock ? { years, clock } : { years }))) },
  { weight: 1, arbitrary: fc.constant(agreed) },
);

/** Which records clauses name; no two equally closely. */
type Selector = Pick<Clause, 'case' | 'indicator'>;
const SELECTORS: readonly (readonly Selector[])[] = [
  [{}], [{}], [{}], [{ case: '迁移' }, { case: '新设' }], [{ indicator: '税收' }, { indicator: '产值' }], [{}, { case: '迁移' }, { indicator: '税收' }, { case: '迁移', indicator: '税收' }],
];
const selectors = fc.constantFrom(...SELECTORS);

const without = <Given extends object>(given: Given): Given => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Given;

function clausesOf(selector: Selector, parties: number, scale: Scale, { rich, treatments }: Richness): fc.Arbitrary<Clause[]> {
  const usual = (treatments ?? ALL).filter((treatment) => parties === 2 || (treatment !== '双算' && treatment !== '归飞出地'));
  return fc.tuple(timelines, fc.constantFrom(...usual), fc.array(termsOf(scale, rich), { minLength: 3, maxLength: 3 }), fc.array(fc.constantFrom(...(SHARES[parties] ?? [])), { minLength: 3, maxLength: 3 }), fc.boolean()).map(([phases, treatment, all, shares, alike]) =>
    phases.map((phase, index): Clause => {
      const shared = treatment === '分算' || treatment === '标注' || treatment === '划转';
      const terms = all[alike ? 0 : index] ?? {};
      const base = terms.base && without(terms.base);
      return without({ ...selector, treatment, shares: shared ? shares[index] : undefined, ...phase, ...terms, base }) as Clause;
    }),
  );
}

export interface Richness {
  /** 0: shares alone; 10: every clause has a base and a cap. */
  readonly rich: number;
  /** Those to choose from; all where it says nothing. */
  readonly treatments?: readonly Treatment[];
}

/** An agreement of given parties. */
export const randomAgreement = (id: string, parties: readonly string[], scale: Scale, richness: Richness): fc.Arbitrary<Agreement> =>
  fc.tuple(selectors, fc.constantFrom(false, false, true)).chain(([names, byDay]) => fc.tuple(...names.map((selector) => clausesOf(selector, parties.length, scale, richness))).map((groups) => ({ id, parties, byDay, clauses: groups.flat() })));

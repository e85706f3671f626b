import fc from 'fast-check';
import { readShares } from '../../src/accounting/apportion/shares';
import type { Agreement, Base, Cap, Clause, Parties, TermAmount, Treatment } from '../../src/accounting/agreement/model';
import { readDistrict } from '../../src/accounting/district/read-district';
import { dayOf } from '../../src/accounting/period/calendar';

/** Agreements of every shape the model allows, in a form that a text can hold. */

const word = fc.constantFrom('税收', '规上工业总产值', '增加值', '出口 额', 'a;b', '“引”号', '"q"', '甲=乙', '；');
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary, { freq: 2, nil: null });

const amount: fc.Arbitrary<TermAmount> = fc.record({
  digits: fc.constantFrom('0', '500', '1200', '7800.5', '0.01', '123456789012345'),
  unit: fc.constantFrom(null, '元' as const, '千元' as const, '万元' as const, '亿元' as const),
});

const base: fc.Arbitrary<Base> = fc.record({
  amount: fc.oneof(amount, fc.constant('record' as const)),
  growth: rarely(fc.constantFrom('0.08', '-0.05', '0', '1', '0.0125')),
  to: fc.constantFrom('origin' as const, 'host' as const),
  shortfall: fc.constantFrom('floor0' as const, 'share' as const),
});

const cap: fc.Arbitrary<Cap> = fc.oneof(
  amount.map((value): Cap => ({ kind: 'amount', amount: value })),
  fc.constantFrom<Cap>({ kind: 'times-base', factor: '3' }, { kind: 'times-base', factor: '1.5' }, { kind: 'record' }),
);

const day = (year: number) => dayOf(year, 7, 1) ?? 0;

const treatments: readonly Treatment[] = ['split', 'memo', 'double', 'origin-only', 'transfer', 'none'];

const ofTwo = ['5:5', '37.5:62.5', '1/3:2/3', '40%', '0:1', '0.25'].map(readShares);
const ofThree = ['3:3:4', '50%:30%:20%'].map(readShares);

function clauseOf(number: number, shares: readonly Clause['shares'][]): fc.Arbitrary<Clause> {
  const clause = fc.record({
    number: fc.constant(number),
    cases: fc.uniqueArray(fc.constantFrom('新设', '迁移', '反向飞地', '自定情形', '"自 定"'), { maxLength: 2 }),
    indicators: fc.uniqueArray(word, { maxLength: 2 }),
    treatment: fc.constantFrom(...treatments),
    shares: fc.constantFrom(...shares),
    from: rarely(fc.constantFrom(day(2020), day(2021))),
    to: rarely(fc.constantFrom(day(2028), day(2029))),
    years: rarely(fc.constantFrom({ first: 1, last: 3 }, { first: 4, last: null }, { first: 5, last: 5 })),
    clock: rarely(fc.constantFrom('registration' as const, 'capacity' as const, 'first-tax' as const, 'construction' as const)),
    base: rarely(base),
    cap: rarely(cap),
    threshold: rarely(amount.map((atLeast) => ({ metric: 'base' as const, atLeast }))),
    floor: rarely(amount),
    recover: rarely(amount),
    decimals: rarely(fc.integer({ min: -6, max: 12 })),
    reference: rarely(fc.constantFrom('第三条', '工作机制 第三条；附件', '“十四五”规划', '5:5', '说明=见"附件"\n第二行')),
  });
  return clause.map((made) => (['split', 'memo', 'transfer'].includes(made.treatment) ? made : { ...made, shares: null }));
}

const pair: Parties = { origin: readDistrict('金牛区'), host: readDistrict('彭州市'), others: [] };
const three: Parties = { ...pair, others: [readDistrict('高新区')] };

export const agreements: fc.Arbitrary<Agreement> = fc
  .record({
    id: fc.constantFrom(null, '金彭2023', '2023', '5:5', 'a b', 'x=1', '"引"', '“十四五”', '1/3'),
    language: fc.constantFrom('zh' as const, 'en' as const),
    parties: fc.constantFrom(null, pair, three),
    straddle: fc.constantFrom('next-period' as const, 'by-day' as const),
    count: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ count, ...rest }) => {
    const shares = rest.parties === three ? ofThree : rest.parties === pair ? ofTwo : [...ofTwo, ...ofThree];
    const clauses = fc.tuple(...Array.from({ length: count }, (_, index) => clauseOf(index + 1, shares)));
    return clauses.map((made): Agreement => ({ ...rest, clauses: made }));
  });

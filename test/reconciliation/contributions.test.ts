import fc from 'fast-check';
import { readAgreements } from '../../src/accounting/agreement/argument';
import type { Matrix } from '../../src/accounting/cells';
import { attributeLedger } from '../../src/accounting/ledger/attribute-ledger';
import { DecimalSum } from '../../src/accounting/ledger/decimal-sum';
import { readPeriod } from '../../src/accounting/period/read-period';
import { contributions } from '../../src/accounting/reconciliation/contributions';
import { reconcile } from '../../src/accounting/reconciliation/reconcile';
import { cellsOf } from '../support/oracle/ledger';
import { textOf } from '../support/oracle/agreement';
import { books } from '../support/oracle/random-ledger';
import { seeded } from '../support/random';

const KINDS = ['territorial', 'out', 'in', 'tags'] as const;
const sumOf = (amounts: readonly { readonly amount: string }[]): string => amounts.reduce((sum, { amount }) => sum.add(amount), new DecimalSum()).text;

const HEADER = ['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'];
const AGREEMENTS = readAgreements([['金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5; 指标=税收 方式=标注 比例=3:7']]);
const CELLS: Matrix = [
  ['2024年台账', '', '', '', '', '', ''],
  HEADER,
  ['甲', '彭州市', '金牛区', '金彭', '产值', '2024-01', 100],
  ['乙', '彭州市', '金牛区', '金彭', '产值', '2024-01', 700],
  ['甲', '彭州市', '金牛区', '金彭', '产值', '2024-02', 40.5],
  ['丙', '彭州市', '金牛区', '没有', '产值', '2024-02', 8],
  ['丁', '彭州市', '金牛区', '金彭', '产值', '2024-02', '—'],
  ['戊', '彭州市', '金牛区', '金彭', '产值', '2024', 9],
  ['甲', '彭州市', '金牛区', '金彭', '税收', '2024-01', 10],
];

describe('what a figure is made of', () => {
  test('adds up to what is reconciled, by row and by unit, whatever the ledger holds', () => {
    let left = 0;
    fc.assert(
      fc.property(books({ rich: 2, odd: 2 }), fc.constantFrom(null, '2023', '2024', '2024Q1', '2023年上半年'), ({ rows, agreements }, when) => {
        const attributed = attributeLedger(cellsOf(rows), readAgreements(agreements.map((agreement) => [textOf(agreement)])));
        const period = when === null ? null : readPeriod(when);
        for (const indicator of new Set(rows.map((row) => row.indicator))) {
          const { districts, missing } = reconcile(attributed, indicator, period, null);
          const made = contributions(attributed, indicator, period);
          expect(made.districts.map(({ name }) => name)).toEqual(districts.map(({ district }) => district.name));
          for (const { district, missing: without, ...figures } of districts) {
            for (const kind of KINDS) {
              const postings = made.of(district, kind);
              expect([postings.total, sumOf(postings.contributions), sumOf(postings.units), sumOf(postings.units.flatMap((unit) => unit.contributions()))]).toEqual(Array.from({ length: 4 }, () => figures[kind]));
              expect(postings.units.reduce((count, unit) => count + unit.count, 0)).toBe(postings.count);
            }
            expect(made.missingIn(district).map(({ row }) => row)).toEqual([...without].sort((a, b) => a - b));
          }
          expect(made.leftOut.map(({ row }) => row)).toEqual([...missing].sort((a, b) => a - b));
          left += made.leftOut.length;
        }
      }),
      seeded(150),
    );
    // Else nothing would be known of rows that are left out.
    expect(left).toBeGreaterThan(0);
  });

  test('is the same row for row: what goes out of one district comes into another', () => {
    fc.assert(
      fc.property(books({ rich: 1, odd: 1 }), ({ rows, agreements }) => {
        const attributed = attributeLedger(cellsOf(rows), readAgreements(agreements.map((agreement) => [textOf(agreement)])));
        const made = contributions(attributed, rows[0]?.indicator ?? null, null);
        const all = (kind: 'out' | 'in') => made.districts.flatMap((district) => made.of(district, kind).contributions.map(({ row, amount, other }) => JSON.stringify(kind === 'out' ? [row, amount, district.name, other?.name] : [row, amount, other?.name, district.name])));
        expect(all('out').sort()).toEqual(all('in').sort());
      }),
      seeded(100),
    );
  });

  test('names unit, period, other party and clause, the largest unit first', () => {
    const attributed = attributeLedger(CELLS, AGREEMENTS);
    const made = contributions(attributed, '产值', null);
    const [, pengzhou] = made.districts;
    if (!pengzhou) throw new Error('no district');
    const { units } = made.of(pengzhou, 'out');
    expect(units.map(({ name, amount, count }) => [name, amount, count])).toEqual([['乙', '350', 1], ['甲', '70.25', 2], ['戊', '4.5', 1]]);
    expect(units[1]?.contributions()).toMatchObject([
      { row: 3, name: '甲', indicator: '产值', amount: '50', other: { name: '金牛区' }, agreement: { id: '金彭' }, clause: { number: 1 }, period: readPeriod('2024-01') },
      { row: 5, amount: '20.25', period: readPeriod('2024-02') },
    ]);
    expect(made.of(pengzhou, 'territorial').contributions.map(({ row, other }) => [row, other])).toEqual([[3, null], [4, null], [5, null], [6, null], [8, null]]);
    const [jinniu] = contributions(attributed, '税收', null).districts;
    expect(jinniu && contributions(attributed, '税收', null).of(jinniu, 'tags').contributions).toMatchObject([{ row: 9, amount: '3', other: { name: '彭州市' }, clause: { number: 2 } }]);
  });

  test('lists what is left out with the reason, and what of it counts all the same', () => {
    const { leftOut } = contributions(attributeLedger(CELLS, AGREEMENTS), '产值', readPeriod('2024-02'));
    expect(leftOut.map(({ row, reason, counts }) => [row, reason, counts])).toEqual([[6, 'share', true], [7, 'figure', false], [8, 'straddles', false]]);
    expect(leftOut.map(({ outcome }) => outcome.findings.map(({ code }) => code))).toEqual([['unknown-agreement'], ['missing-value'], []]);
  });

  test('of several indicators one must be named', () => {
    expect(() => contributions(attributeLedger(CELLS, AGREEMENTS), null, null)).toThrow('indicators-several');
  });

  test('of 100,000 rows is found in about a second', () => {
    const cells: Matrix = [HEADER, ...Array.from({ length: 100_000 }, (_, index) => [`单位${String(index % 9000)}`, '彭州市', '金牛区', '金彭', '产值', `2024-${String((Math.floor(index / 9000) % 12) + 1).padStart(2, '0')}`, index / 100])];
    const attributed = attributeLedger(cells, AGREEMENTS);
    const started = performance.now();
    const made = contributions(attributed, '产值', null);
    const [jinniu] = made.districts;
    expect(jinniu && made.of(jinniu, 'in').units).toHaveLength(9000);
    // Generous: the machines of tests are slow and busy.
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

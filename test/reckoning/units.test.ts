import fc from 'fast-check';
import { readAgreements } from '../../src/accounting/agreement/argument';
import type { Matrix } from '../../src/accounting/cells';
import { DecimalSum } from '../../src/accounting/ledger/decimal-sum';
import { readPeriod } from '../../src/accounting/period/read-period';
import type { Request } from '../../src/reckoning/reconcile/session';
import { Session } from '../../src/reckoning/reconcile/session';
import { textOf } from '../support/oracle/agreement';
import { cellsOf } from '../support/oracle/ledger';
import { books } from '../support/oracle/random-ledger';
import { seeded } from '../support/random';

/** The units that a figure of a reckoning opens to. */

const KINDS = ['territorial', 'out', 'in', 'tags'] as const;
const sumOf = (amounts: readonly { readonly amount: string }[]): string => amounts.reduce((sum, { amount }) => sum.add(amount), new DecimalSum()).text;
const sizes = (amounts: readonly { readonly amount: string }[]): readonly number[] => amounts.map(({ amount }) => Math.abs(Number(amount)));

const requestOf = (cells: Matrix, agreements: readonly string[], indicator: string | null, period: string | null): Request => ({
  ledgers: [{ cells }], agreements: readAgreements(agreements.map((text) => [text])), indicator, period: period === null ? null : readPeriod(period), reported: null,
});

const HEADER = ['单位名称', '信用代码', '属地', '飞出地', '协议', '指标', '期间', '本期数'];
const CELLS: Matrix = [
  HEADER,
  ['乙', '', '彭州市', '金牛区', '金彭', '产值', '2024-01', 30],
  ['甲', '91510000MA00000010', '彭州市', '金牛区', '金彭', '产值', '2024-01', 100],
  ['甲', '', '彭州市', '金牛区', '金彭', '产值', '2024-02', 40.5],
  ['丙', '', '彭州市', '', '', '产值', '2024-02', 8],
  ['甲', '', '彭州市', '金牛区', '金彭', '税收', '2024-01', 10],
];
const AGREEMENTS = ['金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5; 指标=税收 方式=标注 比例=3:7'];

test('they add up to the figure, row by row and unit by unit, whatever the ledger holds', () => {
  let shown = 0;
  fc.assert(
    fc.property(books({ rich: 2, odd: 2 }), fc.constantFrom(null, '2023', '2024Q1'), ({ rows, agreements }, period) => {
      for (const indicator of new Set(rows.map((row) => row.indicator))) {
        const session = new Session();
        const reconciled = session.run(requestOf(cellsOf(rows), agreements.map((agreement) => textOf(agreement)), indicator, period));
        if (reconciled.status === 'refused') continue;
        for (const { district, ...figures } of reconciled.reconciliation.districts) {
          for (const kind of KINDS) {
            const units = session.units({ district: district.name, kind });
            expect([sumOf(units), sumOf(units.flatMap((unit) => unit.rows))]).toEqual([figures[kind], figures[kind]]);
            expect(sizes(units)).toEqual([...sizes(units)].sort((a, b) => b - a));
            shown += units.length;
          }
        }
      }
    }),
    seeded(100),
  );
  expect(shown).toBeGreaterThan(100);
});

test('each unit has its rows, with agreement and clause where it is shared, as plain data', () => {
  const session = new Session();
  session.run(requestOf(CELLS, AGREEMENTS, '产值', null));
  const out = session.units({ district: '彭州市', kind: 'out' });
  expect(structuredClone(out)).toEqual(out);
  expect(out).toEqual([
    {
      name: '甲', code: '91510000MA00000010', amount: '70.25',
      rows: [
        { row: 3, period: readPeriod('2024-01'), amount: '50', agreement: '金彭', clause: 1 },
        { row: 4, period: readPeriod('2024-02'), amount: '20.25', agreement: '金彭', clause: 1 },
      ],
    },
    { name: '乙', code: null, amount: '15', rows: [{ row: 2, period: readPeriod('2024-01'), amount: '15', agreement: '金彭', clause: 1 }] },
  ]);
  expect(session.units({ district: '彭州市', kind: 'territorial' }).map(({ name, amount, rows }) => [name, amount, ...rows.map(({ row, agreement, clause }) => [row, agreement, clause])])).toEqual([
    ['甲', '140.5', [3, null, null], [4, null, null]],
    ['乙', '30', [2, null, null]],
    ['丙', '8', [5, null, null]],
  ]);
  expect(session.units({ district: '锦江区', kind: 'in' })).toEqual([]);
});

test('they are of the last reckoning', () => {
  const session = new Session();
  expect(session.units({ district: '金牛区', kind: 'tags' })).toEqual([]);
  session.run(requestOf(CELLS, AGREEMENTS, '产值', null));
  expect(session.units({ district: '金牛区', kind: 'tags' })).toEqual([]);
  session.run(requestOf(CELLS, AGREEMENTS, '税收', null));
  expect(session.units({ district: '金牛区', kind: 'tags' })).toMatchObject([{ name: '甲', amount: '3', rows: [{ row: 6, clause: 2 }] }]);
});

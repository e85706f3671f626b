import fc from 'fast-check';
import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Matrix } from '../../src/accounting/cells';
import { attributeLedger } from '../../src/accounting/ledger/attribute-ledger';
import { attributeLine } from '../../src/accounting/ledger/attribute-line';
import { PlainLines, shareOf } from '../../src/accounting/ledger/plain-line';
import { linesOf } from '../../src/accounting/ledger/lines';
import { oracleUnits } from '../support/oracle/split';
import { seeded } from '../support/random';
import { recordsOf } from '../support/records';

/** Lines that have nothing unusual about them are attributed in whole numbers; History must say the same. */

const AGREEMENTS = [
  '金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5',
  '有上限 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=1/3:2/3 上限=500; 情形=迁移 方式=分算 比例=37:63 上限=3×基数',
  '标注 飞出地=金牛区 飞入地=彭州市; 方式=标注 比例=40% 起=2024-03-01; 指标=税收 方式=划转 比例=3:7',
  '分日 飞出地=金牛区 飞入地=彭州市 跨期=按日; 方式=分算 比例=5:5 止=2024-05-15; 方式=分算 比例=3:7 起=2024-05-16',
  '杂项 飞出地=金牛区 飞入地=彭州市; 情形=迁移 方式=归飞出地; 情形=新设 方式=双算; 情形=落地 方式=不计; 方式=分算 比例=5:5 基数=100 基数归=飞入地',
  '年次 飞出地=金牛区 飞入地=彭州市; 年次=1-1 方式=分算 比例=5:5; 年次=2- 方式=分算 比例=2:8; 情形=落地 方式=分算 比例=5:5 保底=90',
].map((text) => parseAgreement(text));

const HEADER = ['单位名称', '信用代码', '属地', '飞出地', '协议', '情形', '指标', '期间', '本期数', '累计数', '基数', '起始日', '项目'];

const amount = fc.oneof({ weight: 60, arbitrary: fc.integer({ min: -20_000, max: 90_000 }).map((cents) => cents / 100) }, { weight: 1, arbitrary: fc.constantFrom(0.125, 12.3456, 0, '1,200', '—', null, 123456789012.34, 1e14) });
const period = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 12 }).map((month) => `2024-${String(month).padStart(2, '0')}`) }, { weight: 1, arbitrary: fc.constantFrom('2024', '2024Q1', '2025-01', '2024年1-2月', '2024年1-3月', 45366, '') });

const row = fc
  .record({
    name: fc.constantFrom('甲公司', '甲公司', '甲 公司', '乙公司'), code: fc.constantFrom('', '', '91510182MA6CDEF11H'),
    host: fc.constantFrom('彭州市', '彭州市', '彭州市', '彭州', '', '郫都区'), origin: fc.constantFrom('金牛区', '金牛区', '金牛区', '510106', ''),
    agreement: fc.constantFrom('金彭', '有上限', '有上限', '标注', '分日', '杂项', '年次', '', '5:5'), recordCase: fc.constantFrom('新设', '迁移', '迁移', '落地', ''),
    indicator: fc.constantFrom('产值', '产值', '税收', '增速'), period, value: amount, base: fc.constantFrom(100, 33.33, null), start: fc.constantFrom('2023-06-01', ''), project: fc.constantFrom('', '', '', '一期'),
  })
  .map((cells) => cells);

/** One kind of ledger at a time, so that many lines are plain. */
const ledgers: fc.Arbitrary<Matrix> = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 14 }), fc.constantFrom('alike', 'months', 'months', 'mixed'), fc.constantFrom('figure', 'cumulative'), row)
  .map(([rows, kind, column, model]) => [
    HEADER,
    ...rows.map((given, index) => {
      const month = `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      const own = { value: given.value, recordCase: given.recordCase };
      const cells = kind === 'mixed' ? given : { ...model, ...own, period: kind === 'months' ? month : given.period };
      return [cells.name, cells.code, cells.host, cells.origin, cells.agreement, cells.recordCase, cells.indicator, cells.period, column === 'figure' ? cells.value : null, column === 'cumulative' ? cells.value : null, cells.base, cells.start, cells.project];
    }),
  ]);

describe('a line attributed in whole numbers', () => {
  test('is what History says of it, figure by figure, remark by remark', () => {
    let plain = 0;
    let runs = 0;
    fc.assert(
      fc.property(ledgers, (cells) => {
        runs += 1;
        const attributed = attributeLedger(cells, AGREEMENTS);
        const { ledger, book } = attributed;
        attributed.visit({ plain: () => (plain += 1), outcome: () => undefined });
        expect(attributed.outcomes).toEqual(attributeLine(recordsOf(ledger), ledger, book));
      }),
      seeded(1500),
    );
    // Else the property would compare History with itself.
    expect(plain).toBeGreaterThan(runs);
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(ledgers, fc.infiniteStream(fc.nat()), (cells, numbers) => {
        const [header = [], ...rows] = cells;
        const keyed = rows.map((cells_) => ({ cells_, key: numbers.next().value }));
        const shuffled = [header, ...keyed.sort((a, b) => a.key - b.key).map(({ cells_ }) => cells_)];
        const sums = (matrix: Matrix) => attributeLedger(matrix, AGREEMENTS).outcomes.map(({ record, attribution, territorial }) => JSON.stringify([record.name, record.indicator, record.period, territorial, attribution?.origin, attribution?.credited])).sort();
        expect(sums(shuffled)).toEqual(sums(cells));
      }),
      seeded(500),
    );
  });

  test('refuses a line as a whole, and hands nothing over', () => {
    const cells: Matrix = [HEADER, ...[100, 0.125].map((value, month) => ['甲公司', '', '彭州市', '金牛区', '金彭', '新设', '产值', `2024-0${month + 1}`, value, null, null, '', ''])];
    const { ledger, plainRecords } = attributeLedger(cells, AGREEMENTS);
    const lines = linesOf(ledger.columns, ledger.keys);
    const handed: number[] = [];
    const runs = Array.from({ length: lines.count }, (_, line) => lines.recordsOf(line)).filter(({ length }) => length > 0).map((line) => new PlainLines(plainRecords, null).run(line, ({ record }) => handed.push(record)));
    expect([runs, handed]).toEqual([[false], []]);
  });
});

describe('the share of whole hundredths', () => {
  test('is rounded half up, away from zero, for amounts of any size', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger().filter((units) => Math.abs(units) < 1e15), fc.integer({ min: 1, max: 2 ** 25 }), fc.nat({ max: 2 ** 25 }), (units, total, drawn) => {
        const weight = drawn % (total + 1);
        const [origin = 0n] = oracleUnits(BigInt(units), [BigInt(weight), BigInt(total - weight)]);
        expect(shareOf(units, weight, total)).toBe(Number(origin));
      }),
      seeded(20_000),
    );
  });
});

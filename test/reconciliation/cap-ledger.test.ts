import fc from 'fast-check';
import { readPeriod } from '../../src/accounting/period/read-period';
import type { CapEntry } from '../../src/accounting/reconciliation/cap-ledger';
import { capLedger } from '../../src/accounting/reconciliation/cap-ledger';
import { capsByIndicator } from '../../src/accounting/reconciliation/caps-by-indicator';
import { column, table } from '../support/calling';
import { attributed, bookOf, sheetOf } from '../support/core';
import { textOf } from '../support/oracle/agreement';
import { attributeRows, cellsOf } from '../support/oracle/ledger';
import { books } from '../support/oracle/random-ledger';
import { compare, decimal, decimalText, minus, sum, ZERO } from '../support/oracle/rational';
import { seeded } from '../support/random';

const sheet = sheetOf(['单位名称', '信用代码', '属地', '飞出地', '协议', '指标', '项目', '期间', '本期数', '基数', '上限'], { 单位名称: '甲', 属地: '彭州市', 飞出地: '金牛区', 协议: '限', 指标: '税收', 期间: '2024', 本期数: 100 });
type Row = Parameters<typeof sheet>[number];
const PARTIES = '飞出地=金牛区 飞入地=彭州市; 方式=划转 比例=5:5';
const ledger = (agreement: string, rows: readonly Row[], until: string | null = null) => capLedger(attributed(sheet(...rows), `限 ${PARTIES} ${agreement}`, `另 ${PARTIES} 上限=9`, `平 ${PARTIES}`), until === null ? null : readPeriod(until));
const line = ({ cap, credited, room, row }: CapEntry) => [cap, credited, room, row];
const lines = (agreement: string, ...rows: readonly Row[]) => ledger(agreement, rows).entries.map(line);
const years = (...values: readonly (number | string)[]): Row[] => values.map((value, index) => ({ 期间: `${2021 + index}`, 本期数: value }));

describe('the cap ledger', () => {
  test('of domain example 4: three years’ tax before the move is the cap', () => {
    const rows = years(3000, 4000, 5000, 4500, 4000);
    expect(lines('上限=7800', ...rows.slice(0, 3))).toEqual([['7800', '6000', '1800', 4]]);
    expect(lines('上限=7800', ...rows)).toEqual([['7800', '7800', '0', 6]]);
    expect(ledger('上限=7800', rows, '2023').entries.map(line)).toEqual([['7800', '6000', '1800', 4]]);
  });

  test('of domain example 14: a refund gives room back', () => expect(lines('上限=2000', ...years(2000, -120))).toEqual([['2000', '940', '1060', 3]]));

  test('of domain example 24: what is recovered first', () => {
    const recovery = (...values: readonly number[]) => {
      const [entry] = ledger('先回收=1000', years(...values)).entries;
      return [entry?.cap, entry?.room, entry?.credited, entry?.recovery];
    };
    expect(recovery(600)).toEqual([null, null, '600', { amount: '1000', recovered: '600', left: '400' }]);
    expect(recovery(600, 700, 800)).toEqual([null, null, '1550', { amount: '1000', recovered: '1000', left: '0' }]);
    expect(recovery(600, -700)).toEqual([null, null, '-100', { amount: '1000', recovered: '-100', left: '1100' }]);
  });

  test('says whose it is', () => {
    const [entry] = ledger('上限=60', [{ 信用代码: '91510182ma6cdef11h', 项目: '二期' }, { 单位名称: '甲（更名）', 信用代码: '91510182MA6CDEF11H', 期间: '2025', 项目: '二期' }]).entries;
    expect(entry).toMatchObject({ name: '甲（更名）', code: '91510182MA6CDEF11H', indicator: '税收', project: '二期', cap: '60', credited: '60', room: '0', row: 3, missing: [] });
    expect([entry?.agreement.id, entry?.clause.number, entry?.origin?.name, entry?.host?.name]).toEqual(['限', 1, '金牛区', '彭州市']);
  });

  test('keeps units, indicators, projects and agreements apart, and leaves out those without a limit', () => {
    const rows: Row[] = [{}, { 单位名称: '乙' }, { 指标: '产值' }, { 项目: '二期' }, { 单位名称: '丙', 协议: '另' }, { 单位名称: '丁', 协议: '平' }, { 单位名称: '戊', 协议: '', 飞出地: '' }];
    expect(lines('上限=60', ...rows)).toEqual([['60', '50', '10', 2], ['60', '50', '10', 3], ['60', '50', '10', 4], ['60', '50', '10', 5], ['9', '9', '0', 6]]);
  });

  test('takes caps of the record, and of its base, from the last figure', () => {
    expect(lines('上限=记录', { 上限: 70 }, { 期间: '2025', 上限: 80 })).toEqual([['80', '80', '0', 3]]);
    expect(lines('上限=3×基数', { 基数: 20.5 })).toEqual([['61.5', '50', '11.5', 2]]);
    // An unmet threshold credits nothing, whatever the cap.
    expect(lines('上限=记录 门槛=基数>=500', { 基数: 5 })).toEqual([[null, '0', null, 2]]);
  });

  test('an ended agreement keeps what was credited; the row is that of the last figure', () => {
    expect(lines('上限=60 止=2021-12-31', ...years(80, 90))).toEqual([['60', '40', '20', 3]]);
    // A later clause without a cap: no room to speak of.
    const phases = `限 飞出地=金牛区 飞入地=彭州市; 方式=划转 比例=5:5 止=2021-12-31 上限=60; 方式=划转 比例=3:7 起=2022-01-01`;
    expect(capLedger(attributed(sheet(...years(80, 90)), phases)).entries).toEqual([]);
    expect(capLedger(attributed(sheet(...years(80)), phases)).entries.map(line)).toEqual([['60', '40', '20', 2]]);
    const ended = `限 飞出地=金牛区 飞入地=彭州市; 方式=划转 比例=5:5 止=2021-12-31 上限=60; 方式=不计 起=2022-01-01`;
    expect(capLedger(attributed(sheet(...years(80, 90)), ended)).entries.map(line)).toEqual([['60', '40', '20', 3]]);
  });

  test('rows alike in one period: the last one tells', () => {
    const rows = [{ 本期数: 80 }, { 本期数: 80 }];
    const [entry] = ledger('上限=60', rows).entries;
    expect([entry?.credited, column(table('ATTRIBUTE', sheet(...rows), [[`限 ${PARTIES} 上限=60`], ['另 5:5']]), '累计已计入')[(entry?.row ?? 0) - 2]]).toEqual(['60', 60]);
  });

  test('names rows that are left out', () => {
    const whole = ledger('上限=60', [{}, { 期间: '2025', 本期数: '一百' }, { 单位名称: '乙', 协议: '丢' }, { 单位名称: '丙', 本期数: '—' }, { 单位名称: '丁', 协议: '平', 本期数: '一百' }]);
    expect([whole.entries.map(({ missing }) => missing), whole.missing]).toEqual([[[3]], [3, 4, 5]]);
    const astride = ledger('上限=60', [{ 期间: '2024Q1' }, { 期间: '2024Q2' }, { 期间: '2025Q1' }], '2024年1-4月');
    expect(astride.entries.map((entry) => [...line(entry), ...entry.missing])).toEqual([['60', '50', '10', 2, 3]]);
  });
});

describe('by tax', () => {
  test('adds up the units of an agreement and a pair', () => {
    const rows: Row[] = [{ 指标: '增值税' }, { 指标: '增值税', 单位名称: '乙', 本期数: 200 }, { 指标: '所得税', 本期数: '一百' }, { 指标: '所得税', 期间: '2025', 本期数: 20 }, { 指标: '增值税', 单位名称: '丙', 协议: '另' }];
    expect(capsByIndicator(ledger('上限=60', rows)).map(({ agreement, host, origin, indicator, lines: count, cap, credited, room, missing }) => [agreement.id, host?.name, origin?.name, indicator, count, cap, credited, room, missing])).toEqual([
      ['限', '彭州市', '金牛区', '增值税', 2, '120', '110', '10', []],
      ['限', '彭州市', '金牛区', '所得税', 1, '60', '10', '50', [4]],
      ['另', '彭州市', '金牛区', '增值税', 1, '9', '9', '0', []],
    ]);
  });

  test('is of money only, and has no cap where a line has none', () => {
    const split = attributed(sheet({ 协议: '分' }), '分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5 上限=60');
    expect(capsByIndicator(capLedger(split))).toEqual([]);
    const either = '限 飞出地=金牛区 飞入地=彭州市; 情形=新设 方式=划转 比例=5:5 上限=60; 方式=划转 比例=5:5 先回收=10';
    const cells = sheetOf(['单位名称', '协议', '情形', '期间', '本期数'], { 协议: '限', 期间: '2024', 本期数: 100 })({ 单位名称: '甲', 情形: '新设' }, { 单位名称: '乙', 情形: '迁移' });
    expect(capsByIndicator(capLedger(attributed(cells, either))).map(({ cap, room, credited }) => [cap, room, credited])).toEqual([[null, null, '105']]);
  });
});

test('every line is what ATTRIBUTE says has been credited, and what is left of the cap', () => {
  let reached = 0;
  fc.assert(
    fc.property(books({ rich: 5, odd: 1 }), ({ rows, agreements }) => {
      const { entries, missing } = capLedger(bookOf({ rows, agreements }));
      const outcomes = attributeRows(rows, agreements);
      const credited = column(table('ATTRIBUTE', cellsOf(rows), agreements.map((agreement) => [textOf(agreement)])), '累计已计入');
      const keyOf = (index: number) => { const row = rows[index]; return row ? [row.unit, row.indicator, row.project, row.agreement].join('\n') : ''; };
      const shared = outcomes.flatMap((outcome, index) => (outcome.kind === 'shared' ? [{ index, result: outcome.result }] : []));
      for (const entry of entries) {
        const key = keyOf(entry.row - 2);
        const own = shared.filter(({ index }) => keyOf(index) === key);
        expect(entry.credited).toBe(decimalText(sum(own.map(({ result }) => result.origin))));
        expect(Number(entry.credited)).toBe(credited[entry.row - 2]);
        expect(entry.missing.map((row) => keyOf(row - 2))).toEqual(entry.missing.map(() => key));
        expect(entry.missing.every((row) => missing.includes(row))).toBe(true);
        if (entry.cap === null || entry.room === null) continue;
        const left = minus(decimal(entry.cap), decimal(entry.credited));
        expect(entry.room).toBe(decimalText(compare(left, ZERO) > 0 ? left : ZERO));
        if (entry.room === '0') reached += 1;
      }
      // No history under a clause with a limit is without its line.
      const limited = shared.filter(({ result }) => result.chosen && result.chosen.clause.treatment !== '不计' && (result.chosen.clause.cap ?? result.chosen.clause.recover));
      const always = limited.filter(({ index }) => shared.every((other) => keyOf(other.index) !== keyOf(index) || limited.includes(other)));
      expect(new Set(entries.map(({ row }) => keyOf(row - 2))).size).toBe(entries.length);
      expect(always.map(({ index }) => keyOf(index)).filter((key) => !entries.some(({ row }) => keyOf(row - 2) === key))).toEqual([]);
    }),
    seeded(150),
  );
  expect(reached).toBeGreaterThan(0);
});

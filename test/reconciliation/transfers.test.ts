import fc from 'fast-check';
import { readPeriod } from '../../src/accounting/period/read-period';
import { DecimalSum } from '../../src/accounting/ledger/decimal-sum';
import { reconcile } from '../../src/accounting/reconciliation/reconcile';
import { transfersBetween } from '../../src/accounting/reconciliation/transfers';
import { attributed, bookOf, sheetOf } from '../support/core';
import { faultOf } from '../support/fault';
import { MUTUAL, books } from '../support/oracle/random-ledger';
import { seeded } from '../support/random';

const sheet = sheetOf(['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'], { 单位名称: '甲', 属地: '彭州市', 飞出地: '金牛区', 协议: '分', 指标: '产值', 期间: '2024', 本期数: 100 });
const AGREEMENTS = ['分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5', '标 飞出地=金牛区 飞入地=彭州市; 方式=标注 比例=30%', '回 飞出地=彭州市 飞入地=金牛区; 方式=归飞出地', '三 各方=武侯区:金堂县:高新区; 方式=划转 比例=5:4:1'];
const pairs = (rows: Parameters<typeof sheet>, indicator: string | null = null, period: string | null = null) =>
  transfersBetween(attributed(sheet(...rows), ...AGREEMENTS), indicator, period === null ? null : readPeriod(period)).pairs.map(({ from, to, moved, tags, missing }) => [from.name, to.name, moved, tags, ...missing]);

describe('what is moved between two districts', () => {
  test('is told for each direction, with tags beside it', () => {
    const rows = [{}, { 单位名称: '乙', 本期数: 0.01 }, { 单位名称: '丙', 协议: '标', 本期数: 8000 }, { 单位名称: '丁', 属地: '金牛区', 飞出地: '彭州市', 协议: '回', 本期数: 7 }];
    expect(pairs(rows)).toEqual([['金牛区', '彭州市', '7', '0'], ['彭州市', '金牛区', '50.01', '2400']]);
  });

  test('to others as well', () => {
    expect(pairs([{ 属地: '金堂县', 飞出地: '武侯区', 协议: '三' }])).toEqual([['金堂县', '武侯区', '50', '0'], ['金堂县', '高新区', '10', '0']]);
  });

  test('is of one indicator and period', () => {
    const rows = [{}, { 指标: '税收', 本期数: 30 }, { 期间: '2025', 本期数: 10 }];
    expect(pairs(rows, '产值')).toEqual([['彭州市', '金牛区', '55', '0']]);
    expect(pairs(rows, '产值', '2025')).toEqual([['彭州市', '金牛区', '5', '0']]);
    expect(faultOf(() => pairs(rows)).code).toBe('indicators-several');
  });

  test('names rows that are left out, and keeps pairs with nothing to move', () => {
    expect(pairs([{ 本期数: '一百' }])).toEqual([['彭州市', '金牛区', '0', '0', 2]]);
    expect(pairs([{ 本期数: 0 }])).toEqual([['彭州市', '金牛区', '0', '0']]);
    expect(pairs([{ 协议: '', 飞出地: '' }])).toEqual([]);
    expect(pairs([{ 协议: '丢' }])).toEqual([]);
    expect(transfersBetween(attributed(sheet({ 协议: '丢' }), ...AGREEMENTS), null, null).missing).toEqual([2]);
    expect(pairs([{ 期间: '2024H1' }], null, '2024Q1')).toEqual([['彭州市', '金牛区', '0', '0', 2]]);
  });

  test('to others of plain rows: nothing, and said', () => {
    const ended = '三 各方=金牛区:彭州市:高新区; 方式=分算 比例=5:4:1 止=2020-12-31';
    expect(transfersBetween(attributed(sheet({ 协议: '三' }), ended), null, null).pairs.map(({ to, moved }) => [to.name, moved])).toEqual([['金牛区', '0'], ['高新区', '0']]);
  });
});

test.each([['all kinds', {}], ['pairs that send to each other', { pairs: MUTUAL }]])('adds up to what RECONCILE says of out, in and tags: %s', (_, wanted) => {
  fc.assert(
    fc.property(books({ rich: 1, odd: 1, ...wanted }), fc.constantFrom(null, '2023', '2024', '2024Q1'), (book, year) => {
      const whole = bookOf(book);
      const period = year === null ? null : readPeriod(year);
      for (const indicator of new Set(book.rows.map((row) => row.indicator))) {
        const { districts, missing, total } = reconcile(whole, indicator, period, null);
        const between = transfersBetween(whole, indicator, period);
        expect(between.missing).toEqual(missing);
        const sum = (name: string, side: 'from' | 'to', amount: 'moved' | 'tags') => between.pairs.filter((pair) => pair[side].name === name).reduce((all, pair) => all.add(pair[amount]), new DecimalSum()).text;
        expect(districts.map(({ district: { name } }) => [name, sum(name, 'from', 'moved'), sum(name, 'to', 'moved'), sum(name, 'to', 'tags')])).toEqual(districts.map(({ district: { name }, out, in: received, tags }) => [name, out, received, tags]));
        expect(between.pairs.reduce((all, { moved }) => all.add(moved), new DecimalSum()).text).toBe(total.out);
        const keys = between.pairs.map(({ from, to }) => `${from.name} ${to.name}`);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
    seeded(60),
  );
});

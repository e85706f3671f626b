import fc from 'fast-check';
import { DecimalSum } from '../../src/accounting/ledger/decimal-sum';
import { readPeriod } from '../../src/accounting/period/read-period';
import { settle } from '../../src/accounting/reconciliation/settle';
import { settleByIndicator } from '../../src/accounting/reconciliation/settle-by-indicator';
import { transfersBetween } from '../../src/accounting/reconciliation/transfers';
import { attributed, bookOf, sheetOf } from '../support/core';
import { MUTUAL, books } from '../support/oracle/random-ledger';
import { seeded } from '../support/random';

const sheet = sheetOf(['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'], { 单位名称: '甲', 属地: '彭州市', 飞出地: '金牛区', 协议: '划', 指标: '增值税', 期间: '2024', 本期数: 100 });
const AGREEMENTS = ['划 飞出地=金牛区 飞入地=彭州市; 方式=划转 比例=5:5', '回 飞出地=彭州市 飞入地=金牛区; 方式=划转 比例=4:6'];
const BACK = { 单位名称: '乙', 属地: '金牛区', 飞出地: '彭州市', 协议: '回' };
const told = (...rows: Parameters<typeof sheet>) => {
  const whole = attributed(sheet(...rows), ...AGREEMENTS);
  const { pairs, missing } = settleByIndicator(whole, null);
  return { pairs: pairs.map(({ payer, payee, amount, indicators }) => [payer.name, payee.name, amount, ...indicators.map((tax) => [tax.indicator, tax.amount])]), payments: settle(whole, null).payments.map(({ amount }) => amount), missing };
};

describe('a payment by tax', () => {
  test('says what it nets, from the payer’s side', () => {
    // 彭州市 owes 50 of VAT and 30 of income tax; 金牛区 owes 40 of VAT.
    expect(told({}, { 指标: '企业所得税', 本期数: 60 }, { ...BACK })).toEqual({ pairs: [['彭州市', '金牛区', '40', ['增值税', '10'], ['企业所得税', '30']]], payments: ['40'], missing: [] });
    expect(told({ ...BACK, 本期数: 1000 }, { 指标: '企业所得税', 本期数: 60 })).toEqual({ pairs: [['金牛区', '彭州市', '370', ['增值税', '400'], ['企业所得税', '-30']]], payments: ['370'], missing: [] });
  });

  test('shows taxes that cancel out, of which there is no payment', () => {
    expect(told({}, { ...BACK, 指标: '企业所得税', 本期数: 125 })).toEqual({ pairs: [['金牛区', '彭州市', '0', ['增值税', '-50'], ['企业所得税', '50']]], payments: [], missing: [] });
  });

  test('without an indicator has one line, and names what is left out', () => {
    expect(told({ 指标: '' }, { 指标: '', 单位名称: '丙', 本期数: '一百' })).toEqual({ pairs: [['彭州市', '金牛区', '50', [null, '50']]], payments: ['50'], missing: [3] });
  });
});

test('the taxes of a pair add up to its payment, and each is what RECONCILE moves between the two', () => {
  let netted = 0;
  fc.assert(
    fc.property(books({ rich: 1, odd: 1, pairs: MUTUAL, treatments: ['划转', '划转', '划转'] }), fc.constantFrom(null, '2024'), (book, year) => {
      const whole = bookOf(book);
      const period = year === null ? null : readPeriod(year);
      const { pairs, missing } = settleByIndicator(whole, period);
      const settled = settle(whole, period);
      expect(missing).toEqual(settled.missing);
      expect(pairs.filter(({ amount }) => amount !== '0').map(({ payer, payee, amount }) => ({ payer, payee, amount }))).toEqual(settled.payments);
      for (const { payer, payee, amount, indicators } of pairs) {
        expect(amount.startsWith('-')).toBe(false);
        expect(indicators.reduce((sum, tax) => sum.add(tax.amount), new DecimalSum()).text).toBe(amount);
        for (const tax of indicators) {
          const moved = (from: string, to: string) => transfersBetween(whole, tax.indicator, period).pairs.find((pair) => pair.from.name === from && pair.to.name === to)?.moved ?? '0';
          expect(new DecimalSum().add(moved(payer.name, payee.name)).add(moved(payee.name, payer.name), -1).text).toBe(tax.amount);
        }
        if (indicators.length > 1) netted += 1;
      }
    }),
    seeded(80),
  );
  expect(netted).toBeGreaterThan(0);
});

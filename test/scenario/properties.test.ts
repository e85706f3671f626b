import fc from 'fast-check';
import { printAgreement } from '../../src/accounting/agreement/print';
import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Cell } from '../../src/accounting/cells';
import { decimalOfNumber } from '../../src/accounting/quantity/decimal-text';
import { proofOf } from '../../src/accounting/scenario/figures';
import type { ScenarioTerms } from '../../src/accounting/scenario/terms';
import { readTerms, termsOf } from '../../src/accounting/scenario/terms';
import { column, table } from '../support/calling';
import { agreements as anyAgreement } from '../support/agreements';
import { seeded } from '../support/random';
import { HEADER, question, trial } from './trial';

const TEXTS = [
  '甲 飞出地=金牛区 飞入地=彭州市 起=2023-01-01 止=2026-06-30; 情形=迁移 方式=分算 比例=1:2 上限=900; 情形=新设 方式=标注 比例=30%',
  '甲 飞出地=金牛区 飞入地=彭州市 起=2024-01-01; 情形=迁移 方式=划转 比例=5:5 基数=300 基数归=飞出地 年增=3%; 情形=新设 方式=双算',
  '甲 飞出地=金牛区 飞入地=彭州市; 情形=迁移 方式=分算 比例=1/3 年次=1-2 时钟=登记变更; 情形=迁移 方式=分算 比例=37.5:62.5 年次=3- 时钟=登记变更; 情形=新设 方式=分算 比例=2:8',
  '甲 各方=金牛区:彭州市:高新区; 情形=迁移 方式=分算 比例=5:4:1 上限=2×基数; 情形=新设 方式=标注 比例=2:7:1',
];

const row = fc
  .record({ unit: fc.constantFrom('子', '丑', '寅'), recordCase: fc.constantFrom('迁移', '新设'), month: fc.integer({ min: 1, max: 36 }), cents: fc.integer({ min: -50_000, max: 500_000 }), own: fc.boolean() })
  .map(({ unit, recordCase, month, cents, own }): Cell[] => {
    const period = `${String(2023 + Math.floor((month - 1) / 12))}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
    return [`${unit}${recordCase}`, '彭州市', own ? '金牛区' : '', own ? '甲' : '', recordCase, '产值', period, cents / 100, 600, '2023-01-01'];
  });
const ledgers = fc.array(row, { minLength: 1, maxLength: 25 }).map((rows): Cell[][] => [HEADER, ...rows, ['总是', '彭州市', '金牛区', '甲', '迁移', '产值', '2023-05', 1, 600, '2023-01-01']]);
const terms: fc.Arbitrary<Partial<ScenarioTerms>> = fc.record(
  { treatment: fc.constantFrom('split' as const, 'memo' as const), share: fc.constantFrom('0', '12.5', '40', '80'), years: fc.constantFrom('', '1', '3', '8'), base: fc.constantFrom('', '100', '2500'), baseTo: fc.constantFrom('origin' as const, 'host' as const), cap: fc.constantFrom('', '0', '777.77', '3×基数') },
  { requiredKeys: [] },
);
const texts = fc.constantFrom(...TEXTS);
const cents = (values: readonly unknown[]): string => decimalOfNumber(values.reduce<number>((sum, value) => sum + Math.round(Number(value) * 100), 0) / 100);

test('today’s terms give what ATTRIBUTE gives, over the rows of the clause’s case', () => {
  fc.assert(
    fc.property(ledgers, texts, (ledger, text) => {
      const rows = table('ATTRIBUTE', ledger, [[text]]);
      const mine = ledger.slice(1).map((cells) => cells[3] === '甲' && cells[4] === '迁移');
      const sum = (name: string) => cents((column(rows, name) ?? []).filter((_, index) => mine[index]));
      const { today } = trial(ledger, [parseAgreement(text)], question(parseAgreement(text), [{}]));
      expect([today.total.origin, today.total.host, today.total.territorial]).toEqual(['计入飞出地', '飞入地考核数', '属地数'].map(sum));
    }),
    seeded(200),
  );
});

test('whatever terms are tried, and over years to come, the city’s total is the same and the proof is 0 every year', () => {
  fc.assert(
    fc.property(ledgers, texts, fc.array(terms, { minLength: 1, maxLength: 3 }), fc.constantFrom(null, '0', '-3.5', '8'), (ledger, text, tried, growth) => {
      const agreement = parseAgreement(text);
      const clause = agreement.clauses[0];
      const possible = tried.filter((one) => clause && readTerms(agreement, 1, { ...termsOf(agreement, clause), ...one }).agreement !== null);
      const { today, scenarios } = trial(ledger, [agreement], question(agreement, possible, { growth }));
      for (const figures of [today, ...scenarios]) {
        if (figures === null) continue;
        expect(figures.total.territorial).toBe(today.total.territorial);
        expect(figures.years.map(({ year, territorial }) => [year, territorial])).toEqual(today.years.map(({ year, territorial }) => [year, territorial]));
        expect([figures.total, ...figures.years].map(proofOf)).toEqual([figures.total, ...figures.years].map(() => '0'));
      }
    }),
    seeded(200),
  );
});

test('the steps lead from today to the scenario', () => {
  fc.assert(
    fc.property(ledgers, texts, terms, (ledger, text, one) => {
      const agreement = parseAgreement(text);
      const clause = agreement.clauses[0];
      if (!clause || readTerms(agreement, 1, { ...termsOf(agreement, clause), ...one }).agreement === null) return;
      const [scenario] = trial(ledger, [agreement], question(agreement, [one])).scenarios;
      if (!scenario?.effects || scenario.effects.length === 0) return;
      expect(scenario.effects.at(-1)?.figures.total).toEqual(scenario.total);
    }),
    seeded(100),
  );
});

test('terms that are not changed make the same agreement, whatever it says', () => {
  fc.assert(
    fc.property(anyAgreement, (agreement) => {
      agreement.clauses.forEach((clause, index) => {
        const { agreement: read } = readTerms(agreement, index + 1, termsOf(agreement, clause));
        expect(read === null ? null : printAgreement(read)).toBe(printAgreement(agreement));
      });
    }),
    seeded(300),
  );
});

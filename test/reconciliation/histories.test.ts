import fc from 'fast-check';
import type { Cell } from '../../src/accounting/cells';
import { byFirstCell, column, table } from '../support/calling';
import { oracleUnits } from '../support/oracle/split';
import { seeded } from '../support/random';

/** What must always hold (SPEC §6) for ledgers of one agreement over several periods. */

const TREATMENTS = ['分算', '标注', '双算', '归飞出地', '划转', '不计'];
const agreement = (treatment: string, terms = '') => [[`协 飞出地=金牛区 飞入地=彭州市; 方式=${treatment}${['分算', '标注', '划转'].includes(treatment) ? ' 比例=37:63' : ''}${terms}`]];

const HEADER = ['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数', '累计数'];
const monthOf = (month: number) => `2024-${String(month).padStart(2, '0')}`;
const ledgerOf = (figures: readonly (readonly [unit: string, month: number, figure: Cell, cumulative: Cell])[], unit = ''): Cell[][] => [
  HEADER.map((name) => (name === '本期数' || name === '累计数' ? `${name}${unit}` : name)),
  ...figures.map(([name, month, figure, cumulative]): Cell[] => [name, '彭州市', '金牛区', '协', '产值', monthOf(month), figure, cumulative]),
];

const cents = (value: unknown) => Math.round(Number(value) * 100);
const amounts = (min: number) => fc.uniqueArray(fc.tuple(fc.constantFrom('甲', '乙', '丙'), fc.integer({ min: 1, max: 12 }), fc.integer({ min, max: 500_000 })), { minLength: 1, maxLength: 20, selector: ([unit, month]) => `${unit}${month}` });

test('the city total is the same under every treatment (§6.3)', () => {
  fc.assert(
    fc.property(amounts(-100_000), (figures) => {
      const ledger = ledgerOf(figures.map(([unit, month, value]) => [unit, month, value / 100, '']));
      const totals = TREATMENTS.map((treatment) => {
        const { 全市: city } = byFirstCell(table('RECONCILE', ledger, agreement(treatment)));
        return [cents(city?.属地数), cents(city?.考核数)];
      });
      const sum = figures.reduce((total, [, , value]) => total + value, 0);
      expect(totals).toEqual(TREATMENTS.map(() => [sum, sum]));
    }),
    seeded(100),
  );
});

test('without refunds the origin is credited up to the cap, and never more (§6.5)', () => {
  fc.assert(
    fc.property(amounts(0), fc.integer({ min: 0, max: 300_000 }), fc.boolean(), (figures, cap, awkward) => {
      // Three decimals in one row send the whole unit through the exact fractions.
      const ledger = ledgerOf(figures.map(([unit, month, value], index) => [unit, month, awkward && index === 0 ? value / 100 + 0.001 : value / 100, '']));
      const rows = table('ATTRIBUTE', ledger, agreement('分算', ` 上限=${cap / 100}`));
      const sums = new Map<string, number>();
      figures.forEach(([unit, , value]) => sums.set(unit, (sums.get(unit) ?? 0) + value));
      column(rows, '累计已计入').forEach((credited) => {
        expect(cents(credited)).toBeLessThanOrEqual(cap);
        expect(Number(credited)).toBeGreaterThanOrEqual(0);
      });
      for (const [unit, sum] of sums) {
        const credits = column(rows, '计入飞出地').reduce((total: number, credit, index) => (figures[index]?.[0] === unit ? total + Number(credit) * 1000 : total), 0);
        // Each row is rounded on its own: half a cent a row at most, and nothing once the cap is reached.
        expect(Math.abs(credits / 10 - Math.min(cap, sum * 0.37))).toBeLessThanOrEqual(figures.length * 0.5 + 0.5);
      }
    }),
    seeded(300),
  );
});

test('the months add up to the share of the cumulative figure, to the cent (§6.6)', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }), fc.array(fc.integer({ min: -100_000, max: 500_000 }), { minLength: 12, maxLength: 12 }), (months, values) => {
      const inOrder = [...months].sort((a, b) => a - b);
      const ledger = ledgerOf(months.map((month) => ['甲', month, '', (values[month - 1] ?? 0) / 100]));
      const credits = column(table('ATTRIBUTE', ledger, agreement('分算')), '计入飞出地').map(cents);
      const last = values[(inOrder.at(-1) ?? 1) - 1] ?? 0;
      const [origin = 0n] = oracleUnits(BigInt(last), [37n, 63n]);
      expect(credits.reduce((sum, credit) => sum + credit, 0)).toBe(Number(origin));
    }),
    seeded(300),
  );
});

test('元 or 万元 makes no difference (§6.7)', () => {
  fc.assert(
    fc.property(amounts(-100_000), (figures) => {
      // Whole hundreds of yuan are whole hundredths of 万元.
      const inYuan = table('RECONCILE', ledgerOf(figures.map(([unit, month, value]) => [unit, month, value * 10_000, '']), '（元）'), agreement('分算'));
      const inWan = table('RECONCILE', ledgerOf(figures.map(([unit, month, value]) => [unit, month, value, '']), '（万元）'), agreement('分算'));
      expect(column(inYuan, '考核数').map((value) => Number(value) / 10_000)).toEqual(column(inWan, '考核数'));
    }),
    seeded(100),
  );
});

test('a ledger with something missing says that it is incomplete, and where (§6.10)', () => {
  fc.assert(
    fc.property(amounts(1), fc.nat(), (figures, drawn) => {
      const missing = drawn % figures.length;
      const rows = table('RECONCILE', ledgerOf(figures.map(([unit, month, value], index) => [unit, month, index === missing ? '—' : value / 100, ''])), agreement('分算'));
      const { 合计: total, 彭州市: host } = byFirstCell(rows);
      expect(String(total?.提示)).toContain(String(missing + 2));
      expect(String(host?.提示)).toContain(String(missing + 2));
    }),
    seeded(100),
  );
});

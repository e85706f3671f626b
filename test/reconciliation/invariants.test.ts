import fc from 'fast-check';
import type { Cell } from '../../src/accounting/cells';
import { evaluate } from '../../src/functions/evaluate';
import { byFirstCell, column, table } from '../support/calling';
import { seeded } from '../support/random';

const HEADER = ['单位名称', '属地', '飞出地', '协议', '情形', '指标', '期间', '本期数', '累计数', '基数', '起始日'];
const AGREEMENTS = [
  ['分 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=1:2'],
  ['标 飞出地=金牛区 飞入地=彭州市; 方式=标注 比例=30%'],
  ['双 飞出地=武侯区 飞入地=金堂县; 方式=双算'],
  ['归 飞出地=武侯区 飞入地=金堂县; 方式=归飞出地'],
  ['划 飞出地=金牛区 飞入地=彭州市; 方式=划转 比例=5:5 上限=500 先回收=100'],
  ['基 飞出地=金牛区 飞入地=彭州市; 方式=划转 比例=4:6 基数=记录 年增=3% 基数归=飞出地 不足=分担'],
  ['三 各方=金牛区:彭州市:高新区; 方式=分算 比例=5:4:1'],
];
const PARTIES: Readonly<Record<string, readonly [host: string, origin: string]>> = {
  分: ['彭州市', '金牛区'], 标: ['彭州市', '金牛区'], 双: ['金堂县', '武侯区'], 归: ['金堂县', '武侯区'], 划: ['彭州市', '金牛区'], 基: ['彭州市', '金牛区'], 三: ['彭州市', '金牛区'], '': ['彭州市', ''],
};

const row = fc
  .record({
    unit: fc.constantFrom('甲', '乙', '丙', '丁'),
    agreement: fc.constantFrom(...Object.keys(PARTIES)),
    month: fc.integer({ min: 1, max: 24 }),
    cents: fc.integer({ min: -50_000, max: 500_000 }),
  })
  .map(({ unit, agreement, month, cents }): Cell[] => {
    const [host = '', origin = ''] = PARTIES[agreement] ?? [];
    const period = `${month > 12 ? 2025 : 2024}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
    return [`${unit}${agreement}`, host, origin, agreement, '', '产值', period, cents / 100, '', 600, '2023-01-01'];
  });
const ledgers = fc.array(row, { minLength: 1, maxLength: 25 }).map((rows): Cell[][] => [HEADER, ...rows]);
const cents = (value: unknown) => Math.round(Number(value) * 100);

test('the city total is the ledger’s under every treatment, and every check is 0', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const rows = byFirstCell(table('RECONCILE', ledger, AGREEMENTS));
      const sum = ledger.slice(1).reduce((total, cells) => total + cents(cells[7]), 0);
      expect(cents(rows.全市?.属地数)).toBe(sum);
      expect(cents(rows.全市?.考核数)).toBe(sum);
      expect([rows.校验?.属地数, rows.校验?.转出, rows.校验?.考核数]).toEqual([0, 0, 0]);
      expect(cents(rows.合计?.考核数) - cents(rows.合计?.标注)).toBe(sum);
      for (const [name, figures] of Object.entries(rows)) {
        if (name in { 合计: 1, 市级抵消: 1, 全市: 1, 校验: 1 }) continue;
        expect(cents(figures.考核数)).toBe(cents(figures.属地数) - cents(figures.转出) + cents(figures.转入) + cents(figures.标注));
      }
    }),
    seeded(200),
  );
});

test('what is split adds up row by row; under a tag the host keeps all', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const rows = table('ATTRIBUTE', ledger, AGREEMENTS);
      const [origin, host, others, territorial, treatment] = ['计入飞出地', '飞入地考核数', '计入其他方', '属地数', '方式'].map((name) => column(rows, name));
      ledger.slice(1).forEach((cells, index) => {
        expect(cents(territorial?.[index])).toBe(cents(cells[7]));
        const tagged = treatment?.[index] === '标注' || treatment?.[index] === '双算';
        expect(cents(host?.[index]) + (tagged ? 0 : cents(origin?.[index]) + cents(others?.[index]))).toBe(cents(cells[7]));
      });
    }),
    seeded(200),
  );
});

test('the order of rows does not matter, and doing it again changes nothing', () => {
  const shuffled = ledgers.chain((ledger) => fc.shuffledSubarray(ledger.slice(1).map((_, index) => index), { minLength: ledger.length - 1 }).map((order) => ({ ledger, order })));
  fc.assert(
    fc.property(shuffled, ({ ledger, order }) => {
      const before = JSON.stringify(ledger);
      const turned = [HEADER, ...order.map((index) => ledger[index + 1] ?? [])];
      const inOrder = table('ATTRIBUTE', ledger, AGREEMENTS);
      const again = table('ATTRIBUTE', turned, AGREEMENTS);
      // Equal rows may change places; what stands behind each distinct row may not.
      const behind = (rows: readonly (readonly unknown[])[], cells: readonly (readonly Cell[])[]) => cells.slice(1).map((own, index) => JSON.stringify([own, rows[index + 1]])).sort();
      expect(behind(again, turned)).toEqual(behind(inOrder, ledger));
      expect(table('RECONCILE', turned, AGREEMENTS)).toEqual(table('RECONCILE', ledger, AGREEMENTS));
      expect(JSON.stringify(ledger)).toBe(before);
    }),
    seeded(150),
  );
});

test('a clauses table and its texts give the same', () => {
  const clauses = [['协议', '飞出地', '飞入地', '各方', '方式', '比例', '上限', '先回收', '基数', '年增', '基数归', '不足'],
    ['分', '金牛区', '彭州市', '', '分算', '1:2', '', '', '', '', '', ''], ['标', '金牛区', '彭州市', '', '标注', '30%', '', '', '', '', '', ''], ['双', '武侯区', '金堂县', '', '双算', '', '', '', '', '', '', ''],
    ['归', '武侯区', '金堂县', '', '归飞出地', '', '', '', '', '', '', ''], ['划', '金牛区', '彭州市', '', '划转', '5:5', 500, 100, '', '', '', ''], ['基', '金牛区', '彭州市', '', '划转', '4:6', '', '', '记录', '3%', '飞出地', '分担'],
    ['三', '', '', '金牛区:彭州市:高新区', '分算', '5:4:1', '', '', '', '', '', '']];
  fc.assert(fc.property(ledgers, (ledger) => expect(table('ATTRIBUTE', ledger, clauses)).toEqual(table('ATTRIBUTE', ledger, AGREEMENTS))), seeded(60));
});

test('a single figure and the ledger agree where both are defined', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const own = ledger.slice(1).filter((cells) => ['分', '标', '双', '归', '三'].includes(String(cells[3])));
      fc.pre(own.length > 0);
      const together = column(table('ATTRIBUTE', [HEADER, ...own], AGREEMENTS), '计入飞出地');
      own.forEach((cells, index) => {
        const [text = ''] = AGREEMENTS.find(([agreement]) => agreement?.startsWith(String(cells[3]))) ?? [];
        expect(evaluate('ENCLAVEATTRIB', [cells[7] ?? null, text, null, '产值', cells[6] ?? null], 'zh-CN')).toBe(together[index]);
        expect(evaluate('ATTRIBROW', [[HEADER], [cells], text], 'zh-CN')).toBe(together[index]);
      });
    }),
    seeded(100),
  );
});

test('settlements are netted: nobody pays and is paid by the same district, and what is paid is what was transferred', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const [, ...payments] = table('SETTLE', ledger, AGREEMENTS);
      const pairs = payments.map(([payer, payee]) => [payer, payee].sort().join());
      expect(new Set(pairs).size).toBe(pairs.length);
      const rows = table('ATTRIBUTE', ledger, AGREEMENTS);
      const moved = column(rows, '计入飞出地').reduce<number>((sum, amount, index) => sum + (column(rows, '方式')[index] === '划转' ? cents(amount) : 0), 0);
      expect(payments.reduce<number>((sum, [payer, , amount]) => sum + (payer === '彭州市' ? cents(amount) : -cents(amount)), 0)).toBe(moved);
      for (const [, , amount] of payments) expect(Number(amount)).toBeGreaterThan(0);
    }),
    seeded(150),
  );
});

import fc from 'fast-check';
import { byFirstCell, table } from '../support/calling';
import { textOf } from '../support/oracle/agreement';
import type { Book } from '../support/oracle/random-ledger';
import { MUTUAL, books } from '../support/oracle/random-ledger';
import { attributeRows, cellsOf } from '../support/oracle/ledger';
import type { DistrictSums } from '../support/oracle/reconcile';
import { appraisal, balances, districtSums } from '../support/oracle/reconcile';
import type { Rational } from '../support/oracle/rational';
import { ZERO, minus, plus, sum, toNumber } from '../support/oracle/rational';
import { seeded } from '../support/random';

/** RECONCILE and SETTLE against sums of the oracle's rows. */

/** Districts that have a code of GB/T 2260. */
const IN_CODE_ORDER = ['锦江区', '青羊区', '金牛区', '武侯区', '金堂县', '彭州市'];
const SUMMARY = ['合计', '市级抵消', '全市', '校验'];

function expectReconciled({ rows, agreements }: Book): void {
  const texts = agreements.map((agreement) => [textOf(agreement)]);
  const outcomes = attributeRows(rows, agreements);
  for (const indicator of new Set(rows.map((row) => row.indicator))) {
    const found = byFirstCell(table('RECONCILE', cellsOf(rows), texts, indicator));
    const districts = districtSums(rows, outcomes, agreements, indicator);
    const line = (figures: readonly Rational[], missing: readonly number[]) => [...figures.map(toNumber), missing.length > 0 ? `不完整：第 ${missing.slice(0, 10).map((index) => index + 2).join('、')}${missing.length > 10 ? '…' : ''} 行未计入` : ''].join(' ');
    const shown = (name: string) => ['属地数', '转出', '转入', '标注', '考核数', '提示'].map((column) => found[name]?.[column]).join(' ');
    const names = Object.keys(found).filter((name) => !SUMMARY.includes(name));
    expect([...names].sort()).toEqual([...districts.keys()].sort());
    expect(names.filter((name) => IN_CODE_ORDER.includes(name))).toEqual(IN_CODE_ORDER.filter((name) => districts.has(name)));
    for (const [name, sums] of districts) expect(`${name} ${shown(name)}`).toBe(`${name} ${line([sums.territorial, sums.out, sums.in, sums.tags, appraisal(sums)], [...sums.without])}`);

    const all = (pick: (sums: DistrictSums) => Rational) => sum([...districts.values()].map(pick));
    const [territorial, tags] = [all((sums) => sums.territorial), all((sums) => sums.tags)];
    const missing = [...new Set([...districts.values()].flatMap((sums) => [...sums.without]))].sort((a, b) => a - b);
    expect(shown('合计')).toBe(line([territorial, all((sums) => sums.out), all((sums) => sums.in), tags, plus(territorial, tags)], missing));
    expect(found.市级抵消).toMatchObject({ 标注: toNumber(minus(ZERO, tags)), 考核数: toNumber(minus(ZERO, tags)) });
    expect(found.全市).toMatchObject({ 属地数: toNumber(territorial), 考核数: toNumber(territorial) });
    expect(found.校验).toMatchObject({ 属地数: 0, 转出: 0, 考核数: 0 });
  }
}

test.each([['shares alone', { rich: 0, odd: 0 }], ['some terms', { rich: 2, odd: 1 }]])('the districts and the city: %s', (_, wanted) => {
  fc.assert(fc.property(books(wanted), expectReconciled), seeded(100));
});

test('who pays whom: both directions of a pair netted, in the order of the payers', () => {
  let mutual = 0;
  fc.assert(
    fc.property(books({ rich: 1, odd: 1, pairs: MUTUAL, treatments: ['划转', '划转', '分算'] }), ({ rows, agreements }) => {
      const [titles = [], ...lines] = table('SETTLE', cellsOf(rows), agreements.map((agreement) => [textOf(agreement)]));
      const outcomes = attributeRows(rows, agreements);
      const payments = lines.filter(([payer]) => payer !== '');
      const owed = [...balances(rows, outcomes, agreements)].filter(([, amount]) => amount.n !== 0n).map(([pair, amount]) => {
        const [first = '', second = ''] = pair.split(' ');
        return amount.n > 0n ? `${first} ${second} ${toNumber(amount)}` : `${second} ${first} ${toNumber(minus(ZERO, amount))}`;
      });
      expect(payments.map((cells) => cells.slice(0, 3).join(' ')).sort()).toEqual(owed.sort());
      const payers = payments.map(([payer]) => String(payer)).filter((payer) => IN_CODE_ORDER.includes(payer));
      expect(payers).toEqual([...payers].sort((a, b) => IN_CODE_ORDER.indexOf(a) - IN_CODE_ORDER.indexOf(b)));
      if (!outcomes.some(({ kind }) => kind === 'missing' || kind === 'bad')) expect(titles).toEqual(['付方', '收方', '金额']);
      const hosts = new Set(rows.flatMap((row, index) => { const outcome = outcomes[index]; return outcome?.kind === 'shared' && outcome.result.treatment === '划转' ? [row.host] : []; }));
      if (hosts.has('金牛区') && hosts.has('彭州市')) mutual += 1;
    }),
    seeded(100),
  );
  // Else nothing would ever be netted.
  expect(mutual).toBeGreaterThan(0);
});

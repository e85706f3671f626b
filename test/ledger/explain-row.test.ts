import fc from 'fast-check';
import { readAgreements } from '../../src/accounting/agreement/argument';
import { add, fractionOf, textOf as fractionText, ZERO } from '../../src/accounting/attribution/fraction';
import type { Matrix } from '../../src/accounting/cells';
import { attributeLedger } from '../../src/accounting/ledger/attribute-ledger';
import type { Outcome } from '../../src/accounting/ledger/attribute-ledger';
import { explainRow } from '../../src/accounting/ledger/explain-row';
import { table } from '../support/calling';
import { textOf } from '../support/oracle/agreement';
import { cellsOf } from '../support/oracle/ledger';
import { books } from '../support/oracle/random-ledger';
import { seeded } from '../support/random';

const withoutSteps = (outcome: Outcome): Outcome => ({ ...outcome, attribution: outcome.attribution && { ...outcome.attribution, steps: [] } });

const explained = (cells: Matrix, agreement: string, row: number) => {
  const explanation = explainRow(attributeLedger(cells, readAgreements([[agreement]])), row);
  if (explanation.kind !== 'record') throw new Error(`row ${String(row)} is ${explanation.kind}`);
  return explanation;
};

test.each([['shares alone', { rich: 0, odd: 0 }], ['all terms', { rich: 3, odd: 2 }]])('a row explained is the row attributed, and follows on what came before: %s', (_, wanted) => {
  fc.assert(
    fc.property(books(wanted), ({ rows, agreements }) => {
      const cells = cellsOf(rows);
      const texts = agreements.map((agreement) => [textOf(agreement)]);
      const attributed = attributeLedger(cells, readAgreements(texts));
      const { outcomes } = attributed;
      const [titles = [], ...results] = table('ATTRIBUTE', cells, texts);
      outcomes.forEach((outcome, index) => {
        const row = explainRow(attributed, outcome.record.number);
        if (row.kind !== 'record') throw new Error('no record');
        expect(withoutSteps(row.outcome)).toEqual(outcome);
        const { attribution } = row.outcome;
        const shown = (name: string) => results[index]?.[titles.indexOf(name)];
        if (attribution === null || row.outcome.agreement === null) return;
        expect([Number(attribution.origin), Number(attribution.host), Number(attribution.credited)]).toEqual([shown('计入飞出地'), shown('飞入地考核数'), shown('累计已计入')]);
        expect(attribution.steps.at(-1)).toMatchObject({ kind: 'host' });
        // Rows in front of it that failed credited nothing.
        const before = row.earlier.reduce((sum, { attribution: earlier }) => add(sum, fractionOf(earlier?.origin ?? '0')), ZERO);
        expect(fractionText(add(before, fractionOf(attribution.origin)))).toBe(attribution.credited);
      });
    }),
    seeded(80),
  );
});

const HEADER = ['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'];
const AGREEMENT = '分 飞出地=金牛区 飞入地=彭州市; 方式=划转 比例=5:5 上限=60 依据=第六条';
const CELLS: Matrix = [
  ['台账', '', '', '', '', '', ''],
  HEADER,
  ['甲', '彭州市', '金牛区', '分', '税收', '2024-02', 100],
  ['', '', '', '', '', '', ''],
  ['甲', '彭州市', '金牛区', '分', '税收', '2024-01', 40],
  ['合计', '', '', '', '', '', 140],
  ['乙', '彭州市', '金牛区', '分', '税收', '2024-01', 8],
  ['乙', '金牛区', '金牛区', '分', '税收', '2024-01', 8],
];

test('the steps tell of the cap and of what was credited before it', () => {
  const { outcome, earlier } = explained(CELLS, AGREEMENT, 3);
  expect(earlier.map(({ record, attribution }) => [record.number, attribution?.origin])).toEqual([[5, '20']]);
  const cap = outcome.attribution?.steps.find(({ kind }) => kind === 'cap');
  expect(cap?.kind === 'cap' && [fractionText(cap.cap), fractionText(cap.before), fractionText(cap.result)]).toEqual(['60', '20', '40']);
});

test('rows without a record are told apart', () => {
  const attributed = attributeLedger(CELLS, readAgreements([[AGREEMENT]]));
  expect([1, 2, 4, 6, 99].map((row) => explainRow(attributed, row).kind)).toEqual(['title', 'header', 'blank', 'total', 'blank']);
});

test('a row that contradicts another names it', () => {
  const { outcome, earlier, related } = explained(CELLS, AGREEMENT, 7);
  expect([outcome.attribution, earlier, related.map(({ record }) => record.number)]).toEqual([null, [], [8]]);
});

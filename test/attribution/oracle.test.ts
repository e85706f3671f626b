import fc from 'fast-check';
import { table } from '../support/calling';
import { textOf } from '../support/oracle/agreement';
import type { Outcome } from '../support/oracle/ledger';
import { attributeRows, cellsOf } from '../support/oracle/ledger';
import type { Book } from '../support/oracle/random-ledger';
import { books } from '../support/oracle/random-ledger';
import { sum, toNumber } from '../support/oracle/rational';
import { seeded } from '../support/random';

/** ATTRIBUTE against a second reading of SPEC §3 and §4 in exact rationals, which shares no code with src. */

const amounts = (outcome: Outcome): Readonly<Record<string, unknown>> => {
  if (outcome.territorial === null) return { 属地数: '', 计入飞出地: '', 飞入地考核数: '', 计入其他方: '', 累计已计入: '' };
  const 属地数 = toNumber(outcome.territorial);
  if (outcome.kind === 'unshared') return { 属地数, 计入飞出地: 0, 飞入地考核数: 属地数, 计入其他方: 0, 累计已计入: '' };
  if (outcome.kind !== 'shared') return { 属地数, 计入飞出地: '', 飞入地考核数: '', 计入其他方: '', 累计已计入: '' };
  const { origin, host, others, credited } = outcome.result;
  return { 属地数, 计入飞出地: toNumber(origin), 飞入地考核数: toNumber(host), 计入其他方: toNumber(sum(others)), 累计已计入: toNumber(credited) };
};

function expectAttributed({ rows, agreements }: Book): void {
  const [titles = [], ...found] = table('ATTRIBUTE', cellsOf(rows), agreements.map((agreement) => [textOf(agreement)]));
  const columns = ['属地数', '计入飞出地', '飞入地考核数', '累计已计入', ...(agreements.some(({ parties }) => parties.length > 2) ? ['计入其他方'] : [])];
  const chosen = (given: Readonly<Record<string, unknown>>, index: number) => [index + 2, ...columns.map((name) => `${name} ${String(given[name])}`)].join('; ');
  const named = found.map((cells, index) => chosen(Object.fromEntries(titles.map((title, at) => [String(title), cells[at]])), index));
  expect(named).toEqual(attributeRows(rows, agreements).map((outcome, index) => chosen(amounts(outcome), index)));
}

test.each([['shares alone', { rich: 0, odd: 0 }], ['some terms', { rich: 2, odd: 0 }]])('%s', (_, wanted) => {
  fc.assert(fc.property(books(wanted), expectAttributed), seeded(300));
});

import fc from 'fast-check';
import { parseAgreement } from '../../src/accounting/agreement/text';
import { attributeLedger } from '../../src/accounting/ledger/attribute-ledger';
import { table } from '../support/calling';
import type { Agreement } from '../support/oracle/agreement';
import { tableOf, textOf } from '../support/oracle/agreement';
import type { Outcome, Row } from '../support/oracle/ledger';
import { attributeRows, cellsOf } from '../support/oracle/ledger';
import type { Book } from '../support/oracle/random-ledger';
import { books } from '../support/oracle/random-ledger';
import { decimalText, sum, toNumber } from '../support/oracle/rational';
import { seeded } from '../support/random';

/** ATTRIBUTE against a second reading of SPEC §3 and §4 in exact rationals, which shares no code with src. */

const LABEL = '仅供考核，不得对外发布';

/** What stands beside a row. */
function expected(outcome: Outcome, { row, agreement }: { readonly row: Row; readonly agreement: Agreement | undefined }): Readonly<Record<string, unknown>> {
  const territorial = outcome.territorial === null ? '' : toNumber(outcome.territorial);
  const blank = { 属地数: territorial, 方式: '', 比例: '', 计入飞出地: '', 飞入地考核数: '', 计入其他方: '', 累计已计入: '', 标注: '' };
  if (outcome.kind === 'unshared') return { ...blank, 计入飞出地: 0, 飞入地考核数: territorial, 计入其他方: 0 };
  if (outcome.kind !== 'shared') return blank;
  const { treatment, chosen, share, origin, host, others, credited } = outcome.result;
  const [to = '', , ...more] = agreement?.parties ?? [];
  const credits = [`计入${to} ${decimalText(origin)}`, ...others.map((amount, index) => `计入${more[index] ?? ''} ${decimalText(amount)}`)].filter((_, index) => index === 0 || others[index - 1]?.n !== 0n);
  return {
    ...blank, 方式: treatment ?? '', 比例: share ? Number(share.n) / Number(share.d) : '',
    计入飞出地: toNumber(origin), 飞入地考核数: toNumber(host), 计入其他方: toNumber(sum(others)), 累计已计入: toNumber(credited),
    标注: chosen && (share || treatment === '不计') ? `${credits.join('，')}（${treatment ?? ''} … ${row.agreement} 条款 ${chosen.number}）。${LABEL}` : `… ${LABEL}`,
  };
}

/** The amounts, the clause and the label of an annotation; how it writes the ratio, or why nothing is shared, is left out. */
const tagOf = (tag: string): string => (tag.startsWith('计入') ? tag.replace(/（(\S{1,4}?)( [^，]*)?，(\S+ 条款 \d+)(，上限)?）/, '（$1 … $3）') : tag === '' ? '' : `… ${tag.slice(-LABEL.length)}`);

/** The three ways to hand agreements over. */
const FORMS: readonly ((agreements: readonly Agreement[]) => string[][])[] = [(agreements) => agreements.map((agreement) => [textOf(agreement)]), (agreements) => agreements.map((agreement) => [textOf(agreement, true)]), tableOf];

function expectAttributed({ rows, agreements }: Book, form: number): void {
  const [titles = [], ...found] = table('ATTRIBUTE', cellsOf(rows), FORMS[form]?.(agreements) ?? []);
  const columns = titles.filter((title) => title !== '提示').map(String);
  const line = (cells: readonly unknown[], index: number) => [index + 2, ...columns.map((name, at) => `${name} ${String(cells[at])}`)].join('; ');
  const shown = found.map((cells, index) => line(columns.map((name) => (name === '标注' ? tagOf(String(cells[titles.indexOf(name)])) : cells[titles.indexOf(name)])), index));
  const wanted = attributeRows(rows, agreements).map((outcome, index) => {
    const row = rows[index] as Row;
    const cells = expected(outcome, { row, agreement: agreements.find(({ id }) => id === row.agreement) });
    return line(columns.map((name) => cells[name]), index);
  });
  expect(shown).toEqual(wanted);
}

/** Whether the lines of a ledger are attributed in whole numbers, in exact fractions, or some this way and some that. */
function pathsOf({ rows, agreements }: Book): 'plain' | 'exact' | 'both' {
  const paths = new Set<'plain' | 'exact'>();
  attributeLedger(cellsOf(rows), agreements.map((agreement) => parseAgreement(textOf(agreement)))).visit({ plain: () => paths.add('plain'), outcome: () => paths.add('exact') });
  return paths.size > 1 ? 'both' : paths.has('plain') ? 'plain' : 'exact';
}

const paths = new Set<string>();

test.each([
  ['shares alone', { rich: 0, odd: 0 }, 200],
  ['shares alone, some figures missing, repeated, overlapping or odd', { rich: 0, odd: 3 }, 100],
  ['some terms', { rich: 2, odd: 1 }, 200],
  ['many terms', { rich: 6, odd: 3 }, 200],
])('%s', (_, wanted, runs) => {
  fc.assert(
    fc.property(books(wanted), fc.nat({ max: FORMS.length - 1 }), (book, form) => {
      paths.add(pathsOf(book));
      expectAttributed(book, form);
    }),
    seeded(runs),
  );
});

// Else one of the two ways to attribute a line would go unseen.
test('lines were attributed in whole numbers and in exact fractions, in one ledger and in different ones', () => expect([...paths].sort()).toEqual(['both', 'exact', 'plain']));

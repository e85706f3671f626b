import fc from 'fast-check';
import { byFirstCell, column, table } from '../support/calling';
import type { Agreement, Clause } from '../support/oracle/agreement';
import { tableOf, textOf } from '../support/oracle/agreement';
import { cellsOf } from '../support/oracle/ledger';
import type { Book } from '../support/oracle/random-ledger';
import { MUTUAL, books } from '../support/oracle/random-ledger';
import type { Rational } from '../support/oracle/rational';
import { ZERO, compare, decimal, decimalText, minus, plus, ratio, sum } from '../support/oracle/rational';
import { seeded } from '../support/random';

/** What must always hold (SPEC §6) where several pairs of districts claim from each other. */

const texts = (agreements: readonly Agreement[]) => agreements.map((agreement) => [textOf(agreement)]);
const exact = (cell: unknown): Rational => decimal(String(cell));

/** What each district is paid, less what it pays. */
function balancesOf({ rows, agreements }: Book, period: string | null = null): Map<string, Rational> {
  const net = new Map<string, Rational>();
  for (const [payer, payee, amount] of table('SETTLE', cellsOf(rows), texts(agreements), period).slice(1)) {
    if (payer === '') continue;
    net.set(String(payer), minus(net.get(String(payer)) ?? ZERO, exact(amount)));
    net.set(String(payee), plus(net.get(String(payee)) ?? ZERO, exact(amount)));
  }
  return net;
}

const readable = (net: ReadonlyMap<string, Rational>) => Object.fromEntries([...net].filter(([, amount]) => amount.n !== 0n).map(([name, amount]) => [name, decimalText(amount)]));

const money = books({ rich: 2, odd: 1, pairs: MUTUAL, treatments: ['划转'] });

test('settlements add up to 0, and to what each district was to get and to give (§6.4)', () => {
  fc.assert(
    fc.property(money, (book) => {
      const net = balancesOf(book);
      expect(sum([...net.values()])).toEqual(ZERO);
      const due = new Map<string, Rational>();
      for (const indicator of new Set(book.rows.map((row) => row.indicator))) {
        for (const [name, figures] of Object.entries(byFirstCell(table('RECONCILE', cellsOf(book.rows), texts(book.agreements), indicator)))) {
          if (['合计', '市级抵消', '全市', '校验'].includes(name)) continue;
          due.set(name, plus(due.get(name) ?? ZERO, minus(exact(figures.转入), exact(figures.转出))));
        }
      }
      expect(readable(net)).toEqual(readable(due));
    }),
    seeded(60),
  );
});

test('the years’ settlements add up to the settlement of all of them', () => {
  fc.assert(
    fc.property(money, (book) => {
      const whole = new Map<string, Rational>();
      for (const year of ['2023', '2024', '2025']) for (const [name, amount] of balancesOf(book, year)) whole.set(name, plus(whole.get(name) ?? ZERO, amount));
      expect(readable(whole)).toEqual(readable(balancesOf(book)));
    }),
    seeded(40),
  );
});

/** Each district in the other's place: what the origin got, the host now gets. */
const swapped = ({ rows, agreements }: Book): Book => ({
  rows: rows.map((row) => {
    const [origin = '', host = ''] = agreements.find(({ id }) => id === row.agreement)?.parties ?? ['', row.host];
    return { ...row, host: row.agreement === '' ? host : origin, origin: row.agreement === '' ? '' : host };
  }),
  agreements: agreements.map((agreement) => ({
    ...agreement,
    parties: [...agreement.parties].reverse(),
    clauses: agreement.clauses.map(({ base, shares = [], ...clause }): Clause => ({ ...clause, shares: [...shares].reverse(), ...(base && { base: { ...base, to: base.to === '飞出地' ? '飞入地' : '飞出地' } }) })),
  })),
});

const phases: readonly (readonly Pick<Clause, 'from' | 'to'>[])[] = [[{}], [{ to: '2024-05-15' }, { from: '2024-05-16' }]];
const halves = fc.record({
  byDay: fc.boolean(),
  phases: fc.constantFrom(...phases),
  shares: fc.array(fc.constantFrom([1, 2], [2, 1], [0, 1]), { minLength: 2, maxLength: 2 }),
  base: fc.constantFrom<Clause['base'][]>(undefined, { amount: { digits: '600' }, to: '飞出地', shortfall: '分担' }, { amount: '记录', growth: 8, to: '飞入地' }),
});
const shared = fc.tuple(books({ rich: 0, odd: 0, pairs: [0, 1], treatments: ['分算'] }), halves).map(([{ rows, agreements }, { byDay, base, ...drawn }]): Book => ({
  // One unit of measure, as the base carries none; figures without a tie, so that mirrors are exact.
  rows: rows.map((row) => ({ ...row, measure: '万元' })),
  agreements: agreements.map((agreement) => ({ ...agreement, byDay, clauses: drawn.phases.map((phase, index): Clause => ({ ...phase, treatment: '分算', shares: drawn.shares[index] ?? [], ...(base && { base }) })) })),
}));

test('swapping the two parties mirrors a whole ledger, up to one unit a row (§6.8)', () => {
  fc.assert(
    fc.property(shared, (book) => {
      const other = swapped(book);
      const [there, back] = [book, other].map(({ rows, agreements }) => table('ATTRIBUTE', cellsOf(rows), texts(agreements)));
      if (!there || !back) throw new Error('two tables were asked for');
      const hosts = column(back, '飞入地考核数');
      column(there, '计入飞出地').forEach((credit, index) => {
        if (book.rows[index]?.agreement === '') return;
        const gap = minus(exact(credit), exact(hosts[index]));
        // Two rounded cumulative figures may each differ by the unit of a tie.
        expect(compare(gap, ratio(2, 100)) < 0 && compare(gap, ratio(-2, 100)) > 0).toBe(true);
        if (!book.agreements.some(({ byDay, clauses }) => byDay || clauses.some(({ base }) => base?.growth))) expect(gap).toEqual(ZERO);
      });
    }),
    seeded(80),
  );
});

const frozen = (cells: readonly (readonly (string | number)[])[]) => Object.freeze(cells.map((row) => Object.freeze([...row])));

test('no argument is ever changed, and doing it again changes nothing (§6.9)', () => {
  fc.assert(
    fc.property(books({ rich: 3, odd: 2 }), fc.boolean(), ({ rows, agreements }, asTable) => {
      const [ledger, given] = [frozen(cellsOf(rows)), frozen(asTable ? tableOf(agreements) : texts(agreements))];
      const before = JSON.stringify([ledger, given]);
      for (const [id, ...more] of [['ATTRIBUTE'], ['RECONCILE', '税收', '2024'], ['SETTLE', '2024'], ['CHECK']] as const) {
        expect(table(id, ledger, given, ...more)).toEqual(table(id, ledger, given, ...more));
      }
      expect(JSON.stringify([ledger, given])).toBe(before);
    }),
    seeded(40),
  );
});

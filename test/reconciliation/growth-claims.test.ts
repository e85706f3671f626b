import fc from 'fast-check';
import { attributeLedger } from '../../src/accounting/ledger/attribute-ledger';
import { DecimalSum } from '../../src/accounting/ledger/decimal-sum';
import { readPeriod } from '../../src/accounting/period/read-period';
import type { GrowthReport } from '../../src/accounting/reconciliation/growth';
import { growth } from '../../src/accounting/reconciliation/growth';
import { agreed, bookOf } from '../support/core';
import type { Row } from '../support/oracle/ledger';
import { cellsOf } from '../support/oracle/ledger';
import type { Book } from '../support/oracle/random-ledger';
import { MUTUAL, books } from '../support/oracle/random-ledger';
import { seeded } from '../support/random';

/** What must hold of growth whatever the ledger and its agreements. */

const DISTRICTS = ['锦江区', '青羊区', '金牛区', '彭州市', '金堂县'];
/** Units stood elsewhere a year before, and nobody had agreed on anything. */
const elsewhere = (row: Row, seed: number): Row => ({ ...row, host: DISTRICTS[(row.unit.length * 7 + (row.unit.codePointAt(0) ?? 0) + (row.unit.includes('一') ? 1 : 0) + seed) % DISTRICTS.length] ?? '', origin: '', agreement: '' });
const yearBefore = (row: Row): Row => ({ ...row, period: { ...row.period, year: row.period.year - 1 } });

const indicatorsOf = ({ rows }: Book) => [...new Set(rows.map(({ indicator }) => indicator))];
const drawn = fc.tuple(fc.oneof(books({ rich: 5, odd: 1 }), books({ rich: 2, odd: 1, pairs: MUTUAL })), fc.constantFrom(2024, 2025), fc.constantFrom('', 'Q1', '年1-9月', '-12'), fc.nat({ max: 4 }));

const sumOf = (amounts: readonly (string | null)[]): string => amounts.reduce((sum, amount) => sum.add(amount ?? '0'), new DecimalSum()).text;

test('a year that repeats the one before has not grown on its own scope, wherever units stood and whatever the agreements', () => {
  let shared = 0;
  fc.assert(
    fc.property(drawn, ([book, year, part, seed]) => {
      const before = book.rows.filter(({ period }) => period.year === year).map((row) => elsewhere(yearBefore(row), seed));
      fc.pre(before.length > 0);
      const lastYear = cellsOf(before);
      for (const indicator of indicatorsOf(book)) {
        const { districts, city } = growth(attributeLedger(cellsOf(book.rows), agreed(book.agreements)), indicator, readPeriod(`${year}${part}`), { lastYear });
        for (const { comparable, appraisal } of [...districts, city]) {
          expect([comparable.base, appraisal.base]).toEqual([comparable.current, appraisal.current]);
          if (comparable.current !== appraisal.current) shared += 1;
          for (const { rate, reason } of [comparable, appraisal]) expect(rate === null ? reason : rate.numerator).toBe(rate === null ? reason ?? '' : 0n);
        }
      }
    }),
    seeded(120),
  );
  expect(shared).toBeGreaterThan(0);
});

/** One ledger of all years, in which units have moved at a New Year. */
const moving = drawn.map(([{ rows, agreements }, year, part, seed]) => ({ book: { rows: rows.map((row) => (row.period.year === year - 1 ? elsewhere(row, seed) : row)), agreements }, period: `${year}${part}` }));
const reports = (book: Book, period: string): readonly GrowthReport[] => indicatorsOf(book).map((indicator) => growth(bookOf(book), indicator, readPeriod(period)));

test('the city has grown alike on every basis, and districts move what it does not see', () => {
  let moved = 0;
  fc.assert(
    fc.property(moving, ({ book, period }) => {
      for (const report of reports(book, period)) {
        const { published, comparable, appraisal } = report.city;
        expect([comparable, appraisal]).toEqual([published, published]);
        for (const basis of ['published', 'comparable'] as const) expect(sumOf(report.districts.map((district) => district[basis].base))).toBe(published.base ?? '0');
        for (const { district, published: reported, comparable: again } of report.districts) {
          const arrived = report.moved.map(({ to, from, amount }) => (to.name === district.name ? amount : from.name === district.name ? new DecimalSum().add(amount, -1).text : '0'));
          expect(sumOf([reported.base, ...arrived])).toBe(again.base ?? '0');
        }
        moved += report.moved.length;
      }
    }),
    seeded(120),
  );
  expect(moved).toBeGreaterThan(0);
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(moving, ({ book, period }) => {
      const turned = { ...book, rows: [...book.rows].reverse() };
      const told = ({ districts, city }: GrowthReport) => ({ city, districts: districts.map(({ district, published, comparable, appraisal }) => [district.name, published, comparable, appraisal]) });
      const inOrder = (all: readonly GrowthReport[], names: readonly string[]) => [...names].sort().map((name) => told(all[names.indexOf(name)] as GrowthReport));
      expect(inOrder(reports(turned, period), indicatorsOf(turned))).toEqual(inOrder(reports(book, period), indicatorsOf(book)));
    }),
    seeded(60),
  );
});

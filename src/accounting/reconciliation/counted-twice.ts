import type { Outcome } from '../ledger/outcome';
import type { Finding } from '../ledger/finding';
import { finding } from '../ledger/finding';
import { figureKey } from './check';

/**
 * Rows whose unit, indicator, period, district, project and case stand in another of several ledgers with another
 * figure, for example in a return that repeats the ledger: both are counted. Within a ledger they are parts of one
 * figure. What repeats a row's figure as well, or was left out as reported by two districts, is found elsewhere.
 * @param ledgerOf the ledger of a row of the combined one
 */
export function countedTwice(outcomes: readonly Outcome[], ledgerOf: (row: number) => number): readonly Finding[] {
  const standing = new Map<string, Map<string, number>>();
  return outcomes.flatMap((outcome) => {
    const { number, cumulative, figure: current } = outcome.record;
    const figure = cumulative ?? current;
    if (figure === null) return [];
    const key = JSON.stringify(figureKey(outcome));
    const rows = standing.get(key) ?? new Map<string, number>();
    standing.set(key, rows);
    if (rows.has(figure)) return [];
    rows.set(figure, number);
    const first = [...rows.values()].find((row) => ledgerOf(row) !== ledgerOf(number));
    const isLeftOut = outcome.findings.some(({ code }) => code === 'double-counted');
    return first === undefined || isLeftOut ? [] : [finding(number, null, 'repeated-row', { code: 'row-differs', details: { first } })];
  });
}

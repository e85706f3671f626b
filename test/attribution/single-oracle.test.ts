import fc from 'fast-check';
import type { Cell } from '../../src/accounting/cells';
import { evaluate } from '../../src/functions/evaluate';
import { FunctionFailure } from '../../src/functions/failure';
import { column, table } from '../support/calling';
import type { Agreement, Clause } from '../support/oracle/agreement';
import { textOf } from '../support/oracle/agreement';
import { lastDay, print, printPeriod } from '../support/oracle/calendar';
import { OracleHistory } from '../support/oracle/history';
import type { Row } from '../support/oracle/ledger';
import { attributeRows, cellsOf, figureAlone } from '../support/oracle/ledger';
import { books } from '../support/oracle/random-ledger';
import type { Rational } from '../support/oracle/rational';
import { ZERO, decimal, less, minus, toNumber } from '../support/oracle/rational';
import { seeded } from '../support/random';

/** ENCLAVEATTRIB of one figure, given what was credited before, against the oracle and against ATTRIBUTE (SPEC §5, §6.11). */

function attributed(row: Row, agreement: Agreement, prior: Rational | null, part: Cell = null): unknown {
  try {
    return evaluate('ENCLAVEATTRIB', [Number(row.value), textOf(agreement), row.case, row.indicator, printPeriod(row.period, row.way), row.dates.起始日 ?? null, row.base && Number(row.base), prior && toNumber(prior), part], 'zh-CN');
  } catch (error) {
    if (error instanceof FunctionFailure) return error.excel;
    throw error;
  }
}

/** What one figure needs and does not have (SPEC §5, ENCLAVEATTRIB). */
function needsHistory({ cap, recover, base, floor }: Clause, row: Row, prior: Rational | null): boolean {
  if (cap === '记录' || ((cap || recover) && !prior)) return true;
  if ((base || floor) && row.period.kind !== 'year') return true;
  return recover !== undefined && prior !== null && less(decimal(row.value ?? '0'), ZERO) && less(decimal(recover.digits), prior);
}

const singles = books({ rich: 3, odd: 0, single: true });
const ofRow = (row: Row, agreements: readonly Agreement[]) => agreements.find(({ id }) => id === row.agreement);
const endsYear = (row: Row): boolean => print(lastDay(row.period)).endsWith('-12-31');

test('one figure, with and without what was credited before', () => {
  let refused = 0;
  let given = 0;
  fc.assert(
    fc.property(singles, fc.integer({ min: -100, max: 600_000 }), ({ rows, agreements }, cents) => {
      for (const row of rows) {
        const agreement = ofRow(row, agreements);
        if (!agreement) continue;
        for (const prior of [null, decimal(`${cents}`)]) {
          const result = new OracleHistory(agreement, prior ?? ZERO).attribute(figureAlone(row), endsYear(row));
          if (result === 'bad') continue;
          const unknown = result.share !== null && result.chosen !== null && needsHistory(result.chosen.clause, row, prior);
          expect([attributed(row, agreement, prior), attributed(row, agreement, prior, '飞入地')]).toEqual(unknown ? ['#N/A', '#N/A'] : [toNumber(result.origin), toNumber(result.host)]);
          if (unknown) refused += 1;
          else given += 1;
        }
      }
    }),
    seeded(60),
  );
  // Else one side of the rule would go untried.
  expect([refused > 0, given > 0]).toEqual([true, true]);
});

test('rows of a ledger, each given what was credited before it', () => {
  fc.assert(
    fc.property(singles, ({ rows, agreements }) => {
      const shown = column(table('ATTRIBUTE', cellsOf(rows), agreements.map((agreement) => [textOf(agreement)])), '计入飞出地');
      attributeRows(rows, agreements).forEach((outcome, index) => {
        const row = rows[index] as Row;
        const agreement = ofRow(row, agreements);
        if (outcome.kind !== 'shared' || !agreement) return;
        const { chosen, share, credited, origin } = outcome.result;
        // Under a recovery the figures of other clauses matter, too; the next test has it to itself.
        if (share !== null && chosen && (chosen.clause.recover || needsHistory(chosen.clause, row, ZERO))) return;
        expect(attributed(row, agreement, minus(credited, origin))).toBe(shown[index]);
      });
    }),
    seeded(80),
  );
});

test('years under a recovery, a base and a cap, each given what was credited before it', () => {
  const amount = (most: number) => fc.integer({ min: 0, max: most }).map((cents) => ({ digits: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}` }));
  const clauses = fc.record({ shares: fc.constantFrom([5, 5], [1, 2], [37, 63]), recover: amount(400_000), base: fc.option(fc.record({ amount: amount(200_000), growth: fc.constantFrom(0, 8), to: fc.constantFrom('飞出地' as const, '飞入地' as const) }), { nil: undefined }), cap: fc.option(amount(900_000), { nil: undefined }) });
  const values = fc.array(amount(300_000), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(clauses, fc.constantFrom('划转' as const, '标注' as const), values, ({ base, cap, ...terms }, treatment, figures) => {
      const agreement: Agreement = { id: '回', parties: ['金牛区', '彭州市'], byDay: false, clauses: [{ treatment, ...terms, ...(base && { base }), ...(cap && { cap }) }] };
      const rows = figures.map(({ digits }, index): Row => ({ unit: '甲', host: '彭州市', origin: '', agreement: '回', case: '迁移', indicator: '税收', project: '', period: { year: 2023 + index, kind: 'year', number: 1 }, value: digits, underCumulative: false, measure: '万元', base: null, cap: null, dates: { 起始日: '2023-01-01' }, way: 0 }));
      const shown = table('ATTRIBUTE', cellsOf(rows), [[textOf(agreement)]]);
      const credits = column(shown, '计入飞出地');
      const soFar = column(shown, '累计已计入');
      rows.forEach((row, index) => {
        const prior = index === 0 ? ZERO : decimal(String(soFar[index - 1]));
        expect(attributed(row, agreement, prior)).toBe(credits[index]);
      });
    }),
    seeded(100),
  );
});

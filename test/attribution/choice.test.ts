import { parseAgreement } from '../../src/accounting/agreement/text';
import { chooseClause, stretchesOf } from '../../src/accounting/attribution/choice';
import { numberOf } from '../../src/accounting/attribution/fraction';
import { matchClauses } from '../../src/accounting/attribution/matching';
import { readPart } from '../../src/accounting/attribution/part';
import { inForceOver, sharesOf } from '../../src/accounting/attribution/share-vector';
import type { Clause } from '../../src/accounting/agreement/model';
import { printDay } from '../../src/accounting/period/calendar';
import { readDay } from '../../src/accounting/period/read-day';
import { readPeriod } from '../../src/accounting/period/read-period';
import { faultOf } from '../support/fault';

const subject = (text: string, start?: string) => ({ agreement: parseAgreement(text), case: null, indicator: '产值', dates: start === undefined ? {} : { start: readDay(start) } });
const on = (day: string) => ({ first: readDay(day), last: readDay(day), cumulative: false });

/** The clause's number on each day, or why there is none. */
const chosen = (text: string, days: readonly string[], start?: string) =>
  days.map((day) => {
    const { clause, outside } = chooseClause(subject(text, start), on(day));
    if (clause) return clause.number;
    const details = outside.details as { why: string; day?: number; year?: number; clause?: number };
    return [details.why, details.day === undefined ? [details.year, details.clause] : printDay(details.day)].flat().join(' ');
  });

describe('the clause in force on a day', () => {
  test('from its first day to its last', () => {
    expect(chosen('方式=分算 比例=5:5 起=2024-02-01 止=2024-03-31', ['2024-01-31', '2024-02-01', '2024-03-31', '2024-04-01'])).toEqual(['before 2024-02-01', 1, 1, 'after 2024-03-31']);
    expect(chosen('方式=分算 比例=5:5 止=2024-03-31', ['2020-01-01', '2024-03-31', '2024-04-01'])).toEqual([1, 1, 'after 2024-03-31']);
    expect(chosen('方式=分算 比例=5:5 起=2024-02-01', ['2024-01-31', '2024-02-01', '2034-02-01'])).toEqual(['before 2024-02-01', 1, 1]);
    expect(chosen('方式=分算 比例=5:5', ['1990-01-01', '2050-01-01'])).toEqual([1, 1]);
  });

  test('of several that do not hold yet the next, of several that ended the last is named', () => {
    const text = '方式=分算; 起=2024-01-01 止=2024-12-31 比例=5:5; 起=2026-01-01 止=2026-12-31 比例=3:7';
    expect(chosen(text, ['2023-06-01', '2024-06-01', '2025-06-01', '2026-06-01', '2027-06-01'])).toEqual(['before 2024-01-01', 1, 'before 2026-01-01', 2, 'after 2026-12-31']);
  });

  test('in the years of its clock', () => {
    const text = '方式=分算; 年次=2-3 比例=5:5; 年次=5- 比例=3:7';
    const days = ['2022-06-01', '2023-05-31', '2023-06-01', '2025-05-31', '2025-06-01', '2026-05-31', '2026-06-01', '2036-06-01'];
    expect(chosen(text, days, '2022-06-01')).toEqual(['years 1 1', 'years 1 1', 1, 1, 'years 4 1', 'years 4 1', 2, 2]);
    expect(faultOf(() => chosen(text, ['2023-06-01'])).code).toBe('missing-start');
  });

  test('without a period is needed where a clause depends on a date', () => {
    const ask = (text: string) => faultOf(() => chooseClause(subject(text), null));
    expect(chooseClause(subject('方式=分算 比例=5:5'), null).clause?.number).toBe(1);
    expect(ask('方式=分算; 情形=迁移 比例=4:6 起=2024-01-01; 比例=5:5 起=2024-01-01')).toMatchObject({ code: 'missing-period', details: { clause: 2 } });
    expect(['起=2024-01-01', '止=2024-01-01', '年次=1-2', '基数=5 年增=8% 基数归=飞入地'].map((term) => ask(`方式=分算 比例=5:5 ${term}`).code)).toEqual(['missing-period', 'missing-period', 'missing-period', 'missing-period']);
    expect(chooseClause(subject('方式=分算 比例=5:5 基数=5 基数归=飞入地'), null).clause?.number).toBe(1);
  });
});

describe('the stretches of a period', () => {
  const stretches = (text: string, period: string, start?: string) => stretchesOf(subject(text, start), readPeriod(period)).map(({ first, last, choice }) => [printDay(first).slice(5), printDay(last).slice(5), choice.clause?.number ?? null]);

  test('begin where a clause begins and after one ends; neighbours under one clause are one', () => {
    expect(stretches('方式=分算; 起=2024-02-10 止=2024-02-20 比例=5:5', '2024-02')).toEqual([['02-01', '02-09', null], ['02-10', '02-20', 1], ['02-21', '02-29', null]]);
    expect(stretches('方式=分算; 止=2024-02-20 比例=5:5; 起=2024-02-21 比例=3:7', '2024-02')).toEqual([['02-01', '02-20', 1], ['02-21', '02-29', 2]]);
    expect(stretches('方式=分算; 起=2024-02-01 止=2024-02-29 比例=5:5', '2024-02')).toEqual([['02-01', '02-29', 1]]);
    expect(stretches('方式=分算; 起=2024-02-29 比例=5:5', '2024-02')).toEqual([['02-01', '02-28', null], ['02-29', '02-29', 1]]);
    expect(stretches('方式=分算; 止=2024-02-28 比例=5:5', '2024-02')).toEqual([['02-01', '02-28', 1], ['02-29', '02-29', null]]);
    expect(stretches('方式=分算; 比例=5:5; 情形=迁移 起=2024-02-10 比例=3:7', '2024-02')).toEqual([['02-01', '02-29', 1]]);
  });

  test('begin on the anniversaries of its clock', () => {
    expect(stretches('方式=分算; 年次=1-2 比例=5:5; 年次=3- 比例=3:7', '2024', '2022-03-15')).toEqual([['01-01', '03-14', 1], ['03-15', '12-31', 2]]);
    expect(stretches('方式=分算; 年次=1-2 比例=5:5', '2024', '2022-03-15')).toEqual([['01-01', '03-14', 1], ['03-15', '12-31', null]]);
    expect(stretches('方式=分算; 年次=3- 比例=5:5', '2024', '2022-03-15')).toEqual([['01-01', '03-14', null], ['03-15', '12-31', 1]]);
  });
});

describe('shares in force', () => {
  const clauseOf = (text: string): Clause => parseAgreement(text).clauses[0] as Clause;
  const numbers = (text: string, parties: number) => sharesOf(clauseOf(text), parties).map(numberOf);

  test.each([
    ['方式=分算 比例=3:7', 2, [0.3, 0.7]],
    ['方式=分算 比例=3:7', 3, [0.3, 0.7, 0]],
    ['方式=分算 比例=5:3:2', 2, [0.5, 0.3, 0.2]],
    ['方式=双算', 2, [1, 0]],
    ['方式=归飞出地', 3, [1, 0, 0]],
    ['方式=不计', 2, [0, 1]],
  ] as const)('of %s among %i', (text, parties, shares) => expect(numbers(text, parties)).toEqual(shares));

  test('are weighed by days; what nobody shares counts for the host', () => {
    const over = (text: string, period: string) => inForceOver(subject(text), readPeriod(period));
    const half = over('跨期=按日; 方式=分算 比例=5:5 起=2024-04-16', '2024-04');
    expect([half.shares.map(numberOf), half.stretches.length, half.choice.clause?.number]).toEqual([[0.25, 0.75], 2, 1]);
    const three = over('三方 各方=金牛区:彭州市:郫都区 跨期=按日; 方式=分算 比例=5:3:2 起=2024-04-16', '2024-04');
    expect(three.shares.map(numberOf)).toEqual([0.25, 0.65, 0.1]);
    const none = over('跨期=按日; 方式=分算 比例=5:5 起=2025-01-01', '2024-04');
    expect([none.shares, none.stretches.length, none.choice.outside?.code]).toEqual([[], 1, 'outside-agreement']);
    const whole = over('方式=分算 比例=5:5 起=2024-04-16', '2024-04');
    expect([whole.shares, whole.stretches, whole.choice.clause]).toEqual([[], [], null]);
    expect(faultOf(() => over('跨期=按日; 方式=分算 比例=5:5 止=2024-04-15; 方式=标注 比例=5:5 起=2024-04-16', '2024-04'))).toMatchObject({ code: 'treatment-changes', details: { first: 1, second: 2 } });
  });
});

describe('clauses by what they name', () => {
  const numbers = (text: string, ofCase: string | null, indicator: string | null) => matchClauses(parseAgreement(text), ofCase, indicator).levels.map((level) => level.map(({ number }) => number));
  const MIXED = '方式=分算; 比例=5:5; 情形=迁移 比例=4:6; 指标=税收,产值 比例=3:7; 情形=迁移,新设 指标=税收 比例=2:8';

  test('come closest first, and only those that name them', () => {
    expect(numbers(MIXED, '迁移', '税收')).toEqual([[4], [3], [2], [1]]);
    expect(numbers(MIXED, '新设', '税收')).toEqual([[4], [3], [1]]);
    expect(numbers(MIXED, '落地', '产值')).toEqual([[3], [1]]);
    expect(numbers(MIXED, null, null)).toEqual([[1]]);
    expect(numbers('方式=分算; 指标=GDP 比例=3:7', null, 'gdp ')).toEqual([[1]]);
  });

  test('without one that fits the case, the indicator or both are asked for', () => {
    const refused = (text: string, ofCase: string | null, indicator: string | null) => {
      const { code, details } = faultOf(() => matchClauses(parseAgreement(text), ofCase, indicator));
      return [code, details];
    };
    expect(refused('方式=分算; 情形=迁移 指标=税收 比例=3:7', null, '税收')).toEqual(['missing-case', { known: ['迁移'] }]);
    expect(refused('方式=分算; 情形=迁移 指标=税收 比例=3:7; 指标=产值 比例=5:5', null, '出口')).toEqual(['no-clause', { case: '', indicator: '出口', cases: ['迁移'], indicators: ['税收', '产值'] }]);
    expect(refused('方式=分算; 情形=迁移 指标=税收 比例=3:7', null, null)).toEqual(['missing-case', { known: ['迁移'] }]);
    expect(refused('方式=分算; 情形=迁移 指标=税收 比例=3:7', '迁移', null)).toEqual(['missing-indicator', { known: ['税收'] }]);
    expect(refused('方式=分算; 指标=税收 比例=3:7', null, null)).toEqual(['missing-indicator', { known: ['税收'] }]);
    expect(refused('方式=分算; 情形=迁移 比例=3:7', '新设', '税收')).toEqual(['no-clause', { case: '新设', indicator: '税收', cases: ['迁移'], indicators: [] }]);
  });

  test('are found again for the same agreement', () => {
    const agreement = parseAgreement(MIXED);
    expect(matchClauses(agreement, '迁移', '税收')).toBe(matchClauses(agreement, '迁移', '税收'));
    for (let index = 0; index < 5_000; index += 1) matchClauses(agreement, '迁移', `指标${String(index)}`);
    expect(matchClauses(agreement, '迁移', '税收').levels).toHaveLength(4);
  });
});

describe('the party asked for', () => {
  const AGREEMENT = parseAgreement('三方 各方=金牛区:彭州市:郫都区; 方式=分算 比例=5:3:2');

  test('by its role, its name or its code; blank is the origin', () => {
    expect(['', null, '飞出地', ' Origin ', '飞入地', 'HOST', '金牛区', '510106', '彭州', '郫都区'].map((cell) => readPart(cell, AGREEMENT))).toEqual(['origin', 'origin', 'origin', 'origin', 'host', 'host', 'origin', 'origin', 'host', { other: 0 }]);
  });

  test('that is none is named with those there are', () => {
    const refused = (cell: Parameters<typeof readPart>[0], agreement: typeof AGREEMENT | null) => {
      const { code, details } = faultOf(() => readPart(cell, agreement));
      return [code, details];
    };
    expect(refused('武侯区', AGREEMENT)).toEqual(['party-unknown', { text: '武侯区', known: ['金牛区', '彭州市', '郫都区'] }]);
    expect(refused('谁', null)).toEqual(['party-unknown', { text: '谁', known: [] }]);
    expect(refused('武侯区', parseAgreement('方式=分算 比例=5:5'))).toEqual(['party-unknown', { text: '武侯区', known: [] }]);
    expect(refused({ error: '#N/A' }, AGREEMENT)[0]).toBe('cell-is-error');
  });

  test('without an agreement is any district, and gets nothing', () => expect(readPart('武侯区', null)).toEqual({ other: 0 }));
});

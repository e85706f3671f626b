import { parseAgreement } from '../../src/accounting/agreement/text';
import { endsYear } from '../../src/accounting/attribution/figure';
import type { Fraction } from '../../src/accounting/attribution/fraction';
import { textOf } from '../../src/accounting/attribution/fraction';
import { History } from '../../src/accounting/attribution/history';
import type { Step } from '../../src/accounting/attribution/model';
import { ownDecimals } from '../../src/accounting/quantity/units';
import type { Given } from '../support/attributing';
import { figure, history } from '../support/attributing';

/** The steps an explanation is made of, with exact amounts as texts. */
function stepsOf(agreement: string, figures: readonly Given[], running = false): readonly (readonly Record<string, unknown>[])[] {
  const unit = new History(parseAgreement(agreement), { explain: true });
  return figures.map((given) => {
    const span = { ...figure(given), decimals: ownDecimals(given.value), running };
    return unit.attribute(span, endsYear(span.period)).steps.map(told);
  });
}

const isFraction = (value: unknown): value is Fraction => typeof value === 'object' && value !== null && 'numerator' in value;

const told = (step: Step): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(step).map(([name, value]: [string, unknown]) => [
      name,
      isFraction(value) ? textOf(value) : name === 'clause' ? ((value as { number: number } | null)?.number ?? null) : name === 'outside' ? ((value as { code: string } | null)?.code ?? null) : Array.isArray(value) ? value.map((item: unknown) => (isFraction(item) ? textOf(item) : { ...(item as object), share: textOf((item as { share: Fraction }).share) })) : value,
    ]),
  );

const of = (kind: Step['kind'], steps: readonly Record<string, unknown>[] | undefined) => steps?.find((step) => step.kind === kind);

describe('the steps of an explanation', () => {
  test('of a plain split: clause, share, rounding, host', () => {
    expect(stepsOf('方式=分算 比例=3:7', [{ value: '0.05' }])[0]).toEqual([
      { kind: 'clause', clause: 1, outside: null, share: '0.3', year: null, stretches: [] },
      { kind: 'share', above: '0.05', share: '0.3', own: '0', result: '0.015' },
      { kind: 'round', exact: '0.015', decimals: 2, running: false, result: '0.02' },
      { kind: 'host', value: '0.05', credited: ['0.02'], tagged: false, result: '0.03' },
    ]);
  });

  test('of a tag: the host keeps all', () => {
    expect(of('host', stepsOf('方式=标注 比例=3:7', [{ value: '100' }])[0])).toEqual({ kind: 'host', value: '100', credited: ['30'], tagged: true, result: '100' });
  });

  test('name the year of the clock', () => {
    const steps = stepsOf('方式=分算; 年次=1-3 比例=5:5; 年次=4- 比例=3:7', [{ value: '100', period: '2024-03', start: '2022-06-01' }, { value: '100', period: '2025-07', start: '2022-06-01' }]);
    expect(steps.map((taken) => [of('clause', taken)?.clause, of('clause', taken)?.year])).toEqual([[1, 2], [2, 4]]);
    expect(of('clause', stepsOf('方式=分算 比例=5:5', [{ value: '1', period: '2024', start: '2022-06-01' }])[0])?.year).toBeNull();
  });

  test('weigh a ratio that changes by days, and days without a clause by 0', () => {
    const stretches = (agreement: string) => of('clause', stepsOf(agreement, [{ value: '100', period: '2024-02' }])[0])?.stretches;
    expect(stretches('跨期=按日; 方式=分算 比例=5:5 止=2024-02-10; 方式=分算 比例=3:7 起=2024-02-11')).toEqual([{ days: 10, share: '0.5' }, { days: 19, share: '0.3' }]);
    expect(stretches('跨期=按日; 方式=分算 比例=5:5 起=2024-02-11')).toEqual([{ days: 10, share: '0' }, { days: 19, share: '0.5' }]);
    expect(stretches('跨期=按日; 方式=分算 比例=5:5 起=2024-01-11')).toEqual([]);
  });

  test('of a threshold, met and unmet', () => {
    const steps = stepsOf('方式=划转 比例=5:5 门槛=基数>=2000', [{ value: '100', base: '2000' }, { value: '100', base: '1999' }]);
    expect(steps.map((taken) => of('threshold', taken))).toEqual([{ kind: 'threshold', base: '2000', atLeast: '2000', met: true }, { kind: 'threshold', base: '1999', atLeast: '2000', met: false }]);
    expect(steps[1]?.map(({ kind }) => kind)).toEqual(['clause', 'threshold', 'host']);
  });

  test('of a recovery: what was recovered before, and now', () => {
    const steps = stepsOf('方式=划转 比例=5:5 先回收=300', [{ value: '200' }, { value: '200' }, { value: '100' }]);
    expect(steps.map((taken) => of('recover', taken))).toEqual([
      { kind: 'recover', amount: '300', before: '0', value: '200', result: '200' },
      { kind: 'recover', amount: '300', before: '200', value: '200', result: '100' },
      { kind: 'recover', amount: '300', before: '300', value: '100', result: '0' },
    ]);
    expect(steps.map((taken) => of('share', taken))).toEqual([
      { kind: 'share', above: '0', share: '0.5', own: '200', result: '200' },
      { kind: 'share', above: '100', share: '0.5', own: '100', result: '150' },
      { kind: 'share', above: '100', share: '0.5', own: '0', result: '50' },
    ]);
  });

  test('of a base: the year’s figure before and after, what lies below and above', () => {
    const steps = stepsOf('方式=划转 比例=5:5 基数=100 基数归=飞出地', [{ value: '80', period: '2024-01' }, { value: '80', period: '2024-02' }, { value: '50', period: '2025-01' }]);
    expect(steps.map((taken) => of('base', taken))).toEqual([
      { kind: 'base', plain: '100', grown: '100', year: null, before: '0', figure: '80', below: '80', result: '0' },
      { kind: 'base', plain: '100', grown: '100', year: null, before: '80', figure: '160', below: '20', result: '60' },
      { kind: 'base', plain: '100', grown: '100', year: null, before: '0', figure: '50', below: '50', result: '0' },
    ]);
  });

  test('of a floor in December, and of a cap', () => {
    const steps = stepsOf('方式=分算 比例=5:5 保底=90 上限=200', [{ value: '100', period: '2024-11' }, { value: '20', period: '2024-12' }, { value: '500', period: '2025-01' }]);
    expect(steps.map((taken) => of('floor', taken))).toEqual([undefined, { kind: 'floor', floor: '90', before: '50', exact: '10', result: '40' }, undefined]);
    expect(steps.map((taken) => of('cap', taken))).toEqual([
      { kind: 'cap', cap: '200', before: '0', room: '200', exact: '50', result: '50' },
      { kind: 'cap', cap: '200', before: '50', room: '150', exact: '40', result: '40' },
      { kind: 'cap', cap: '200', before: '90', room: '110', exact: '250', result: '110' },
    ]);
  });

  test('are not made where nobody reads them', () => expect(history('方式=分算 比例=5:5 上限=1', [{ value: '100' }])[0]?.steps).toEqual([]));

  test('of an agreement that is not in force: the figure stays with the host', () => {
    expect(stepsOf('方式=分算 比例=5:5 起=2025-01-01', [{ value: '1.2345', period: '2024-01' }])[0]).toEqual([
      { kind: 'clause', clause: null, outside: 'outside-agreement', share: '0', year: null, stretches: [] },
      { kind: 'host', value: '1.2345', credited: ['0'], tagged: false, result: '1.2345' },
    ]);
  });
});

test('decimals are the clause’s, else the amount’s own', () => {
  const decimals = (agreement: string, given: Given) => history(agreement, [given])[0]?.decimals;
  expect([decimals('方式=不计', { value: '1.2345' }), decimals('方式=不计 小数=3', { value: '1.2345' }), decimals('方式=分算 比例=5:5 小数=0', { value: '1.5' }), decimals('方式=分算 比例=5:5', { value: '1.234' })]).toEqual([4, 3, 0, 3]);
});

import { ALL_PERIODS, choiceFor, missingIn, NO_CHOICE } from '../../src/workbench/reconcile/choice';

const ONE = { ledgers: 1, indicators: ['产值'], periods: ['2024年二季度', '2024年一季度'], severalYears: false };
const MANY = { ledgers: 2, indicators: ['产值', '税收'], periods: ['2024年', '2023年'], severalYears: true };

test('where there is no doubt nothing has to be chosen', () => {
  const choice = choiceFor(ONE, NO_CHOICE);
  expect(choice).toEqual({ indicator: '产值', period: ALL_PERIODS });
  expect(missingIn(ONE, choice)).toEqual({ indicator: false, period: false });
});

test('several indicators, and figures of several years, are for a person to choose among', () => {
  const choice = choiceFor(MANY, NO_CHOICE);
  expect(choice).toEqual(NO_CHOICE);
  expect(missingIn(MANY, choice)).toEqual({ indicator: true, period: true });
  expect(missingIn(MANY, choiceFor(MANY, { indicator: '税收', period: ALL_PERIODS }))).toEqual({ indicator: false, period: false });
});

test('a choice holds for other files as far as they have it', () => {
  const chosen = { indicator: '税收', period: '2024年' };
  expect(choiceFor(MANY, chosen)).toEqual(chosen);
  expect(choiceFor(ONE, chosen)).toEqual({ indicator: '产值', period: ALL_PERIODS });
});

test('rates alone leave no indicator to choose', () => expect(missingIn({ ...ONE, indicators: [] }, choiceFor({ ...ONE, indicators: [] }, NO_CHOICE)).indicator).toBe(false));

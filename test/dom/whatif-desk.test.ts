/** One question at a time: a newer one ends the work on the one before, and the ground stays from question to question. */
import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Cell } from '../../src/accounting/cells';
import { Desk } from '../../src/taskpane/whatif/desk';
import type { Answer, Ground, Question } from '../../src/taskpane/whatif/session';

const HEADER: Cell[] = ['单位名称', '飞出地', '属地', '协议', '指标', '期间', '金额（万元）'];
const ROWS = Array.from({ length: 4_000 }, (_, index): Cell[] => [`单位${String(index)}`, '金牛区', '彭州市', '金彭2023', index % 2 === 0 ? '产值' : '税收', '2025年', index]);
const AGREEMENT = parseAgreement('金彭2023 飞出地=金牛区 飞入地=彭州市 起=2025-01-01 止=2026-12-31; 方式=分算 比例=5:5');
const GROUND: Ground = { ledgers: [{ cells: [HEADER, ...ROWS] }], agreements: [AGREEMENT] };
const question = (more: Partial<Question> = {}): Question => ({ today: AGREEMENT, clause: 1, pair: null, indicator: null, growth: null, scenarios: [], ...more });
const trialOf = (answer: Answer | null) => (answer?.status === 'done' ? answer.trial : null);

test('of several questions asked at once the last is answered, with the ground the first brought', async () => {
  const desk = new Desk();
  const answers = await Promise.all([desk.answer({ id: 1, ground: GROUND, question: question() }), desk.answer({ id: 2, question: question({ indicator: '税收' }) }), desk.answer({ id: 3, question: question({ indicator: '税收', growth: '0' }) })]);
  expect(answers.map((answer) => answer === null)).toEqual([true, true, false]);
  const trial = trialOf(answers[2] ?? null);
  expect([trial?.indicators, trial?.indicator, trial?.projected]).toEqual([['产值', '税收'], '税收', [2026]]);
  expect(trial?.today.total.origin).toBe('4000000');
});

test('another ground is reckoned anew', async () => {
  const desk = new Desk();
  expect(trialOf(await desk.answer({ id: 1, ground: GROUND, question: question() }))?.today.total.territorial).toBe('3998000');
  expect(trialOf(await desk.answer({ id: 2, ground: { ...GROUND, ledgers: [{ cells: [HEADER, ...ROWS.slice(0, 3)] }] }, question: question() }))?.today.total.territorial).toBe('2');
});

test('ledgers that cannot be read are refused with the reason, and the next ones are answered', async () => {
  const desk = new Desk();
  expect(await desk.answer({ id: 1, ground: { ...GROUND, ledgers: [{ cells: [['甲', 1]] }] }, question: question() })).toMatchObject({ status: 'refused', fault: { code: 'ledger-of-several' } });
  expect(trialOf(await desk.answer({ id: 2, ground: GROUND, question: question() }))?.today.leftOut).toBe(0);
});

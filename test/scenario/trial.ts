import type { Agreement } from '../../src/accounting/agreement/model';
import { parseAgreement } from '../../src/accounting/agreement/text';
import type { Cell } from '../../src/accounting/cells';
import { stepsBetween } from '../../src/accounting/scenario/effects';
import type { ScenarioTerms } from '../../src/accounting/scenario/terms';
import { readTerms, termsOf } from '../../src/accounting/scenario/terms';
import { whole } from '../../src/accounting/slices';
import type { Answer, Question, Trial } from '../../src/taskpane/whatif/session';
import { Session } from '../../src/taskpane/whatif/session';

export const agreement = parseAgreement;

export const HEADER = ['单位名称', '属地', '飞出地', '协议', '情形', '指标', '期间', '数值', '基数', '起始日'];

/** A clause of an agreement on other terms; the rest stays as it is today. */
export function changed(today: Agreement, number: number, terms: Partial<ScenarioTerms>): Agreement {
  const clause = today.clauses[number - 1];
  if (clause === undefined) throw new RangeError(`No clause ${number}`);
  const read = readTerms(today, number, { ...termsOf(today, clause), ...terms });
  if (read.agreement === null) throw new RangeError([...read.problems].map(([key, problem]) => `${key} ${JSON.stringify(problem)}`).join());
  return read.agreement;
}

/** What the pane asks when terms change. */
export function question(today: Agreement, terms: readonly Partial<ScenarioTerms>[], others: Partial<Question> = {}): Question {
  const clause = others.clause ?? 1;
  const own = today.clauses[clause - 1];
  if (own === undefined) throw new RangeError(`No clause ${clause}`);
  const scenarios = terms.map((one) => ({ agreement: changed(today, clause, one), steps: stepsBetween(today, clause, { ...termsOf(today, own), ...one }) }));
  return { today, clause, pair: null, indicator: null, growth: null, scenarios, ...others };
}

export function answered(cells: readonly Cell[][], agreements: readonly Agreement[], asked: Question): Extract<Answer, { status: 'done' }> {
  const session = new Session();
  session.load({ ledgers: [{ cells }], agreements });
  const answer = whole(session.answering(asked));
  if (answer.status === 'refused') throw new RangeError(JSON.stringify(answer.fault));
  return answer;
}

export function trial(cells: readonly Cell[][], agreements: readonly Agreement[], asked: Question): Trial {
  const answer = answered(cells, agreements, asked);
  if (answer.trial === null) throw new RangeError('No rows');
  return answer.trial;
}

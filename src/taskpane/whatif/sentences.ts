import { difference } from '../../accounting/ledger/decimal-sum';
import type { ScenarioTerms, TermKey } from '../../accounting/scenario/terms';
import { changedTerms } from '../../accounting/scenario/terms';
import { amountText } from '../../reckoning/amounts';
import type { Speech } from '../language';
import type { Scenario } from './scenarios';
import type { Trial, TriedFigures } from './session';
import { changeText, termText } from './texts';
import { wordsIn } from './words';

export interface Told {
  readonly trial: Trial;
  readonly before: ScenarioTerms;
  readonly scenario: Scenario;
  readonly figures: TriedFigures;
  /** The origin's name. */
  readonly origin: string;
  readonly decimals: number;
}

/** What a scenario changes, what comes of it for the origin, and why. */
export function sentencesOf(told: Told, speech: Speech): readonly string[] {
  const { trial, before, scenario, figures, origin, decimals } = told;
  const words = wordsIn(speech).told;
  const changed = changedTerms(before, scenario.terms);
  const capToday = trial.today.capped;
  const caps = [
    ...(capToday?.first == null ? [] : [words.capToday(capToday.units, capToday.first)]),
    ...(changed.length === 0 || figures.capped?.first == null ? [] : [words.cap(scenario.name, figures.capped.units, figures.capped.first)]),
  ];
  if (changed.length === 0) return [words.same, ...caps];
  const change = difference(figures.total.origin, trial.today.total.origin);
  const direction = change === '0' ? 'same' : change.startsWith('-') ? 'less' : 'more';
  const rises = Number(scenario.terms.share) > Number(before.share);
  const despite = changed.includes('share') && direction !== 'same' && rises !== (direction === 'more');
  const parts = changed.map((key) => changeOf(key, before, scenario.terms, speech)).filter((part) => part !== '');
  const result = words.result(parts.join(words.bracket), origin, amountText(change.replace('-', ''), decimals), direction, despite);
  return [result, ...effectsOf(told, speech), ...caps];
}

/** Only where several terms were changed is there anything to be told apart. */
function effectsOf({ trial, figures, decimals }: Told, speech: Speech): readonly string[] {
  const { effects } = figures;
  if (effects === null || effects.length < 2) return [];
  const words = wordsIn(speech);
  const parts = effects.map(({ key, figures: after }, index) => words.told.effect(words.terms[key], changeText((effects[index - 1]?.figures ?? trial.today).total.origin, after.total.origin, decimals)));
  return [words.told.effects(parts.join(words.told.bracket))];
}

function changeOf(key: TermKey, before: ScenarioTerms, after: ScenarioTerms, speech: Speech): string {
  const words = wordsIn(speech).told;
  const [was, is] = [termText(key, before, speech), termText(key, after, speech)];
  switch (key) {
    case 'share':
      return words.share(was === speech.t.shell.missing ? wordsIn(speech).percent(before.share) : was, is, Number(after.share) > Number(before.share));
    case 'treatment':
      return words.treatment(was, is);
    case 'years':
      return words.years(was, is);
    case 'baseTo':
      return words.baseTo(is);
    case 'base':
    case 'cap':
      return before[key].trim() === '' ? words.set[key](is) : after[key].trim() === '' ? words.lifted[key](was) : words.moved[key](was, is);
  }
}

import { TREATMENTS } from '../../accounting/agreement/keywords';
import { difference } from '../../accounting/ledger/decimal-sum';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import { decimalsOf, readDecimalText } from '../../accounting/quantity/decimal-text';
import type { ScenarioAmounts, ScenarioFigures } from '../../accounting/scenario/figures';
import type { ScenarioTerms, TermKey } from '../../accounting/scenario/terms';
import { shareOf, takesShare } from '../../accounting/scenario/terms';
import { amountText, groupedText } from '../../reckoning/amounts';
import type { Speech } from '../language';
import type { Trial } from './session';
import { wordsIn } from './words';

/** A term as a person reads it: `50%`, `5 年`, `7,800`, `不设`. */
export function termText(key: TermKey, terms: ScenarioTerms, speech: Speech): string {
  const { t, language } = speech;
  const words = wordsIn(speech);
  switch (key) {
    case 'treatment':
      return TREATMENTS[terms.treatment][language];
    case 'share':
      return takesShare(terms.treatment) ? words.percent(shareOf(terms.share) ?? terms.share) : t.shell.missing;
    case 'years':
      return words.termYears(terms.years.trim());
    case 'base':
    case 'cap':
      return terms[key].trim() === '' ? words.none : grouped(terms[key].trim());
    case 'baseTo':
      return terms.base.trim() === '' ? t.shell.missing : t.shell[terms.baseTo];
  }
}

/** A plain number gets its commas; `3×基数` and 记录 stay as they are. */
function grouped(text: string): string {
  const number = /^\d[\d,]*(?:\.\d+)?$/.test(text) ? readDecimalText(text) : null;
  return number === null ? text : groupedText(number);
}

const MOST_DECIMALS = 6;

const amountsOf = ({ years, total }: ScenarioFigures): readonly ScenarioAmounts[] => [...years, total];

/** As many decimals as the figures have, at least 2. */
export function decimalsIn({ today, scenarios }: Trial): number {
  const amounts = [today, ...scenarios].flatMap((figures) => (figures === null ? [] : amountsOf(figures))).flatMap(({ territorial, origin, host, others }) => [territorial, origin, host, others]);
  return Math.min(MOST_DECIMALS, amounts.reduce((most, amount) => Math.max(most, decimalsOf(amount)), 2));
}

/** A change has its sign; none has none. */
export function changeText(before: DecimalText, after: DecimalText, decimals: number): string {
  const change = difference(after, before);
  const text = amountText(change, decimals);
  return change === '0' || text.startsWith('−') ? text : `+${text}`;
}

/** `2024—2028 年`; nothing where the ledger names no period. */
export function yearsText({ today }: Trial, speech: Speech): string {
  const words = wordsIn(speech);
  const years = today.years.flatMap(({ year }) => year ?? []);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? words.allYears : words.yearsFrom(first, last);
}

/** What is assumed of the years to come, in one sentence; blank where none are. */
export function assumptionText({ projected, repeated }: Trial, growth: DecimalText | null, speech: Speech): string {
  const words = wordsIn(speech);
  const [first, last] = [projected[0], projected.at(-1)];
  if (first === undefined || last === undefined || repeated === null || growth === null) return '';
  const years = words.yearsFrom(first, last);
  return Number(growth) === 0 ? words.years.assumed(years, repeated) : words.years.grown(years, repeated, growth.replace('-', '−'));
}

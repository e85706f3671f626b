import { halfWidth } from '../../../accounting/quantity/characters';
import type { FindingCode } from '../../../accounting/ledger/finding';
import { levelOf } from '../../../accounting/ledger/finding';
import type { DocumentedFunction } from '../../../functions/guide/catalogue';
import { DOCUMENTED_CATALOGUE } from '../../../functions/guide/catalogue';
import type { LearnMessages } from '../../../i18n/learn-messages';
import type { Locale } from '../../../i18n/locale';
import { messages } from '../../../i18n/messages';

/** An error value of Excel, or a code of CHECK: what it says and what to do, or how grave it is. */
export interface ErrorEntry {
  readonly code: string;
  readonly text: string;
}

export interface Found {
  readonly functions: readonly DocumentedFunction[];
  readonly errors: readonly ErrorEntry[];
}

const wordsOf = (text: string): string => halfWidth(text).toLowerCase();

/** Whatever a person may call a function by, in both languages. */
const haystacks = new Map(
  DOCUMENTED_CATALOGUE.map((spec) => {
    const { id, summary, parameters, examples } = spec;
    const texts = [`pair.${id}`, summary.zh, summary.en, ...parameters.flatMap(({ key, name, description }) => [key, name.zh, name.en, description.zh, description.en]), ...examples.flatMap(({ about, formula }) => [about.zh, about.en, formula])];
    return [spec, wordsOf(texts.join('\n'))] as const;
  }),
);

/** Every error with its texts in one language. */
function errorsIn(locale: Locale, { excelErrors, checkFinding }: LearnMessages): readonly ErrorEntry[] {
  const { findings } = messages(locale).pane;
  const excel = Object.entries(excelErrors).map(([code, text]) => ({ code, text }));
  const codes = Object.entries(findings.titles).map(([code, title]) => ({ code, text: checkFinding(title, findings.levels[levelOf(code as FindingCode)]) }));
  return [...excel, ...codes];
}

/**
 * Functions and errors that have every word of a query, in either language; functions whose name it begins come first.
 * A blank query finds all. CHECK's codes are found by their titles in `spoken`.
 * @param wordsIn the task's words, which are loaded with it
 * @param spoken the languages that are loaded
 */
export function search(query: string, locale: Locale, wordsIn: (locale: Locale) => LearnMessages, spoken: readonly Locale[]): Found {
  const terms = wordsOf(query).split(/[\s,，、]+/).filter((term) => term !== '');
  const has = (text: string) => terms.every((term) => text.includes(term));
  const [first = ''] = terms;
  const begins = ({ id }: DocumentedFunction) => Number(first !== '' && (id.toLowerCase().startsWith(first) || `pair.${id}`.toLowerCase().startsWith(first)));
  const errorTexts = spoken.map((each) => new Map(errorsIn(each, wordsIn(each)).map(({ code, text }) => [code, wordsOf(`${code}\n${text}`)])));
  return {
    functions: DOCUMENTED_CATALOGUE.filter((spec) => has(haystacks.get(spec) ?? '')).sort((a, b) => begins(b) - begins(a)),
    errors: errorsIn(locale, wordsIn(locale)).filter(({ code }) => errorTexts.some((texts) => has(texts.get(code) ?? ''))),
  };
}

import type { DraftClause } from '../../../accounting/agreement/draft/draft';
import type { FieldKey } from '../../../accounting/agreement/fields';
import { BASE_RECEIVERS, CASES, CLOCKS, SHORTFALLS, STRADDLES, TREATMENTS, findKeyword } from '../../../accounting/agreement/keywords';
import type { Bilingual, Language } from '../../../accounting/language';
import { CHENGDU } from '../../../accounting/district/chengdu';

/** What nearly every clause says. */
export const USUAL: readonly FieldKey[] = ['case', 'indicator', 'treatment', 'shares', 'reference'];

/** What only some clauses say; shown where one is used or asked for. */
export const RARE: readonly FieldKey[] = ['from', 'to', 'years', 'clock', 'cap', 'threshold', 'base', 'base-to', 'growth', 'shortfall', 'floor', 'recover', 'decimals'];

/** Fields that take the whole width. */
export const WIDE: ReadonlySet<FieldKey> = new Set(['reference', 'parties']);

const CLOSED = { treatment: TREATMENTS, clock: CLOCKS, straddle: STRADDLES, 'base-to': BASE_RECEIVERS, shortfall: SHORTFALLS } as const satisfies Partial<Record<FieldKey, Readonly<Record<string, Bilingual>>>>;

const vocabularyOf = (field: FieldKey): Readonly<Record<string, Bilingual>> | null => (field in CLOSED ? CLOSED[field as keyof typeof CLOSED] : null);

/** The words of a closed vocabulary: what is written, and what is shown. */
export function choicesOf(field: FieldKey, written: Language, shown: Language): readonly { readonly value: string; readonly label: string }[] | null {
  const words = vocabularyOf(field);
  return words === null ? null : Object.values(words).map((word) => ({ value: word[written], label: word[shown] }));
}

/** The text of a term as a choice writes it; as it stands where it is no word of the vocabulary. */
export function chosenOf(field: FieldKey, text: string, written: Language): string {
  const words = vocabularyOf(field);
  const key = words === null ? null : findKeyword(words, text);
  return key === null ? text : (words?.[key]?.[written] ?? text);
}

/** What may be written in an open field, to choose from. */
export function suggestionsOf(field: FieldKey, written: Language): readonly string[] {
  if (field === 'case') return CASES.map((word) => word[written]);
  if (field === 'origin' || field === 'host') return CHENGDU.map(({ name, english }) => (written === 'zh' ? name : english));
  return [];
}

/** The rare fields of a clause that stand open: those with a text, and those its template leaves open. */
export const rareInUse = ({ terms, open }: DraftClause): readonly FieldKey[] => RARE.filter((field) => terms.has(field) || open.includes(field));

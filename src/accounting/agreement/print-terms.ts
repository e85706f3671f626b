import type { Bilingual, Language } from '../language';
import { printDay } from '../period/calendar';
import type { DecimalText } from '../quantity/decimal-text';
import { decimalsOf } from '../quantity/decimal-text';
import { textOfUnits, unitsOf } from '../quantity/units';
import type { FieldKey } from './fields';
import { FIELDS } from './fields';
import { BASE_RECEIVERS, caseIn, CLOCKS, OF_RECORD, SHORTFALLS, TREATMENTS } from './keywords';
import type { Cap, Clause, TermAmount } from './model';

/** The terms of a clause as texts, in the order of the fields; blank ones are left out. */
export function printTerms(clause: Clause, language: Language): ReadonlyMap<FieldKey, string> {
  const word = <Key extends string>(words: Readonly<Record<Key, Bilingual>>, key: Key): string => words[key][language];
  const list = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join(language === 'zh' ? '、' : ','));
  const amount = (value: TermAmount | 'record'): string => (value === 'record' ? OF_RECORD.record[language] : value.digits + (value.unit ?? ''));
  const { base, threshold, years } = clause;
  const terms: readonly (readonly [FieldKey, string | null])[] = [
    ['case', list(clause.cases.map((text) => caseIn(text, language)))],
    ['indicator', list(clause.indicators)],
    ['treatment', word(TREATMENTS, clause.treatment)],
    ['shares', clause.shares?.text ?? null],
    ['from', clause.from === null ? null : printDay(clause.from)],
    ['to', clause.to === null ? null : printDay(clause.to)],
    ['years', years && (years.last === years.first ? String(years.first) : `${years.first}-${years.last ?? ''}`)],
    ['clock', clause.clock && word(CLOCKS, clause.clock)],
    ['base', base && amount(base.amount)],
    ['growth', base?.growth ? `${percentOf(base.growth)}%` : null],
    ['base-to', base && word(BASE_RECEIVERS, base.to)],
    // 归零 is what a blank says.
    ['shortfall', base?.shortfall === 'share' ? SHORTFALLS.share[language] : null],
    ['cap', clause.cap && capText(clause.cap, language)],
    ['threshold', threshold && `${FIELDS.base[language]}>=${amount(threshold.atLeast)}`],
    ['floor', clause.floor && amount(clause.floor)],
    ['recover', clause.recover && amount(clause.recover)],
    ['decimals', clause.decimals === null ? null : String(clause.decimals)],
    ['reference', clause.reference],
  ];
  return new Map(terms.filter((entry): entry is readonly [FieldKey, string] => entry[1] !== null));
}

function capText(cap: Cap, language: Language): string {
  if (cap.kind === 'record') return OF_RECORD.record[language];
  if (cap.kind === 'amount') return cap.amount.digits + (cap.amount.unit ?? '');
  return language === 'zh' ? `${cap.factor}×${FIELDS.base.zh}` : `${cap.factor}*${FIELDS.base.en}`;
}

const percentOf = (fraction: DecimalText): DecimalText => textOfUnits(unitsOf(fraction, decimalsOf(fraction)), decimalsOf(fraction) - 2);

import { FIELDS } from '../accounting/agreement/fields';
import { TREATMENTS } from '../accounting/agreement/keywords';
import type { Agreement, Clause } from '../accounting/agreement/model';
import { printTerms } from '../accounting/agreement/print-terms';
import type { Fraction } from '../accounting/attribution/fraction';
import { compare, decimalsNeeded, negate, numberOf, sign, subtract, textOf } from '../accounting/attribution/fraction';
import type { Attribution, Figure, Step } from '../accounting/attribution/model';
import type { ResultCell, ResultMatrix } from '../accounting/cells';
import { districtName } from '../accounting/district/read-district';
import type { Language } from '../accounting/language';
import type { DecimalText } from '../accounting/quantity/decimal-text';
import { describeFault } from '../i18n/describe';
import type { Locale } from '../i18n/locale';
import { functionMessages } from '../i18n/function-messages';
import type { FunctionMessages } from '../i18n/language-pack';

/** Prose inside results follows the language of the agreement's fields, not of Office (SPEC §5). */
export const localeOfData = (language: Language): Locale => (language === 'zh' ? 'zh-CN' : 'en-US');

/** The basis of a credit: agreement, clause, article. */
export function basisOf(agreement: Agreement | null, clause: Clause, language: Language): string {
  const { clauseNumber } = functionMessages(localeOfData(language)).explanation;
  return [agreement?.id, clauseNumber(clause.number), clause.reference].filter((part) => part !== null && part !== undefined).join(' ');
}

/** The origin's share as a person reads it: the ratio of the clause, or the fraction where days weigh it. */
export function shareText(clause: Clause, share: Fraction | null, language: Language): string {
  const word = TREATMENTS[clause.treatment][language];
  const own = clause.shares;
  if (own === null || share === null) return word;
  const total = own.weights.reduce((all, weight) => all + weight, 0n);
  const isOwn = compare(share, { numerator: own.weights[0] ?? 0n, denominator: total }) === 0;
  return `${word} ${isOwn ? own.text : fractionText(share)}`;
}

const itself = (digits: DecimalText): string => digits;

/** In full where decimals can write it, else as a fraction. */
const fractionText = (amount: Fraction): string => (decimalsNeeded(amount) === null ? `${amount.numerator}/${amount.denominator}` : textOf(amount));

/**
 * The steps of one figure as a table: step, basis, arithmetic, result (SPEC §5, EXPLAIN).
 * @param amount writes the amounts of the arithmetic, the figure's own digits where it is left out
 */
export function explain(figure: Pick<Figure, 'period'>, agreement: Agreement | null, attribution: Attribution, amount: (digits: DecimalText) => string = itself): ResultMatrix {
  const language = agreement?.language ?? 'zh';
  const words = functionMessages(localeOfData(language)).explanation;
  const rows: ResultMatrix = [[...words.header]];
  if (agreement === null) rows.push([words.steps.clause, words.noAgreement, '', 0], [words.steps.host, '', attribution.host, Number(attribution.host)]);
  const terms = attribution.clause ? printTerms(attribution.clause, language) : new Map<string, string>();
  for (const step of attribution.steps) rows.push(rowOf({ figure, agreement, language, words, terms, write: (exact) => amount(textOf(exact)) }, step));
  if (attribution.remark && attribution.clause) rows.push([words.steps.note, '', describeFault(attribution.remark, localeOfData(language)), '']);
  rows.push([words.steps.note, '', words.label, '']);
  return rows;
}

/** What the rows of one figure are written with. */
interface Account {
  readonly figure: Pick<Figure, 'period'>;
  readonly agreement: Agreement | null;
  readonly language: Language;
  readonly words: FunctionMessages['explanation'];
  /** The terms of the clause as they are printed. */
  readonly terms: ReadonlyMap<string, string>;
  readonly write: (amount: Fraction) => string;
}

type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

/** The fields of a clause that a step rests on. */
const BASES: Readonly<Record<Exclude<Step['kind'], 'host'>, readonly (keyof typeof FIELDS)[]>> = {
  clause: ['case', 'indicator', 'from', 'to', 'years', 'clock'],
  threshold: ['threshold'],
  recover: ['recover'],
  base: ['base', 'growth', 'base-to', 'shortfall'],
  share: ['shares'],
  floor: ['floor'],
  cap: ['cap'],
  round: ['decimals'],
};

function rowOf(account: Account, step: Step): ResultCell[] {
  const { words } = account;
  if (step.kind === 'clause') return clauseRow(account, step);
  const basis = step.kind === 'host' ? partyName(account, 'host') : termsOf(account, step.kind);
  const result = step.kind === 'threshold' ? (step.met ? words.met : words.unmet) : numberOf(step.result);
  return [words.steps[step.kind], basis, arithmeticOf(account, step), result];
}

function arithmeticOf(account: Account, step: Exclude<Step, { kind: 'clause' }>): string {
  const { words, write } = account;
  switch (step.kind) {
    case 'threshold':
      return `${write(step.base)} ${step.met ? '≥' : '<'} ${write(step.atLeast)}`;
    case 'recover':
      return words.recovered(write(step.amount), write(step.before), write(step.value));
    case 'base':
      return baseArithmetic(account, step);
    case 'share':
      return shareArithmetic(account, step);
    case 'floor':
      return words.floorOf(write(step.exact), sign(step.before) === 0 ? '' : ` − ${write(step.before)}`, write(step.floor));
    case 'cap':
      return words.capOf(write(step.exact), write(step.cap), write(step.before));
    case 'round':
      return roundArithmetic(account, step);
    case 'host':
      return step.tagged ? words.untouched : hostArithmetic(account, step);
  }
}

const termsOf = ({ terms, language }: Account, kind: keyof typeof BASES): string =>
  BASES[kind].flatMap((field) => (terms.has(field) ? [`${FIELDS[field][language]}=${terms.get(field) ?? ''}`] : [])).join(' ');

function partyName({ agreement, language, words }: Account, role: 'origin' | 'host'): string {
  const district = agreement?.parties?.[role];
  return district ? districtName(district, language) : words[role];
}

function clauseRow(account: Account, step: StepOf<'clause'>): ResultCell[] {
  const { figure, agreement, language, words } = account;
  if (step.clause === null) {
    const reason = step.outside ? describeFault(step.outside, localeOfData(language)) : '';
    return [words.steps.clause, agreement?.id ?? '', reason, words.noneInForce];
  }
  const period = figure.period === null ? '' : words.period(figure.period);
  const when = step.year === null ? period : words.inYear(period, step.year);
  const total = step.stretches.reduce((days, stretch) => days + stretch.days, 0);
  const weighted = total === 0 ? '' : words.weighted(step.stretches.map(({ days, share }) => `${days}×${fractionText(share)}`).join(' + '), total);
  const arithmetic = [termsOf(account, 'clause'), when, weighted].filter((part) => part !== '').join(words.listSeparator);
  return [words.steps.clause, basisOf(agreement, step.clause, language), arithmetic, shareText(step.clause, step.share, language)];
}

function baseArithmetic({ words, terms, write }: Account, { plain, grown, year, before, figure }: StepOf<'base'>): string {
  const growth = terms.get('growth');
  const base = year === null || growth === undefined ? '' : `${words.baseOfYear(write(plain), growth, year, write(grown))}${words.listSeparator}`;
  const earlier = sign(before) === 0 ? '' : words.yearBefore(write(before));
  return `${base}${words.aboveBase(write(figure), write(grown))}${earlier}`;
}

function shareArithmetic({ write }: Account, { above, share, own }: StepOf<'share'>): string {
  const shared = `${write(above)} × ${fractionText(share)}`;
  return sign(own) === 0 ? shared : `${write(own)} + ${shared}`;
}

/** Rounding names who gets what is left over. */
function roundArithmetic(account: Account, { exact, decimals, running, result }: StepOf<'round'>): string {
  const { words, write } = account;
  const text = running ? words.runningTo(decimals) : words.roundedTo(decimals);
  const rest = subtract(result, exact);
  if (running || sign(rest) === 0) return text;
  // What the origin gains of a positive figure the host loses, and the other way round.
  const gained = sign(rest) === (sign(result) < 0 ? -1 : 1);
  return text + words.leftTo(write(sign(rest) < 0 ? negate(rest) : rest), partyName(account, gained ? 'origin' : 'host'));
}

function hostArithmetic({ write }: Account, { value, credited }: StepOf<'host'>): string {
  const parts = credited.filter((part) => sign(part) !== 0);
  const minus = parts.map((part) => (sign(part) < 0 ? `(${write(part)})` : write(part)));
  return [write(value), ...minus].join(' − ');
}

/** The annotation 标注: who is credited, how much, share, clause, and that it is not for publication; "" without an agreement. */
export function tagText(agreement: Agreement | null, attribution: Attribution, language: Language = agreement?.language ?? 'zh'): string {
  if (agreement === null) return '';
  const { parties } = agreement;
  const words = functionMessages(localeOfData(language)).explanation;
  const { clause, remark } = attribution;
  if (clause === null || (remark && remark.code !== 'cap-reached')) return words.tagNothing(remark ? describeFault(remark, localeOfData(language)) : '');
  const credits = [attribution.origin, ...attribution.others].flatMap((amount, index) => {
    if (index > 0 && Number(amount) === 0) return [];
    const party = index === 0 ? parties?.origin : parties?.others[index - 1];
    return [words.tagPart(party ? districtName(party, language) : words.origin, amount)];
  });
  const basis = [shareText(clause, attribution.share, language), basisOf(agreement, clause, language)];
  if (remark) basis.push(FIELDS.cap[language]);
  return words.tag(credits.join(words.listSeparator), basis.join(words.listSeparator));
}

/** Stands for the amount in a text that is made once for many amounts; no agreement can hold it. */
const AMOUNT = '\u0000';

/** The annotations of many figures under one clause that differ in the amount alone. The texts are whole, so that a million of them stay small. */
export function tagsOf(agreement: Agreement, attribution: Attribution, language: Language): (amount: string) => string {
  const [before = '', after = ''] = tagText(agreement, { ...attribution, origin: AMOUNT, remark: null }, language).split(AMOUNT);
  return (amount) => [before, amount, after].join('');
}

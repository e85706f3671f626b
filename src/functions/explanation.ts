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
import { printPeriod } from '../accounting/period/print-period';
import { describeFault } from '../i18n/describe';
import type { Locale } from '../i18n/locale';
import { functionMessages } from '../i18n/function-messages';

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

/** In full where decimals can write it, else as a fraction. */
const fractionText = (amount: Fraction): string => (decimalsNeeded(amount) === null ? `${amount.numerator}/${amount.denominator}` : textOf(amount));

/** The steps of one figure as a table: step, basis, arithmetic, result (SPEC §5, EXPLAIN). */
export function explain(figure: Figure, agreement: Agreement | null, attribution: Attribution): ResultMatrix {
  const language = agreement?.language ?? 'zh';
  const words = functionMessages(localeOfData(language)).explanation;
  const rows: ResultMatrix = [[...words.header]];
  if (agreement === null) rows.push([words.steps.clause, words.noAgreement, '', 0], [words.steps.host, '', attribution.host, Number(attribution.host)]);
  const explainer = new Explainer(figure, agreement, attribution, language);
  for (const step of attribution.steps) rows.push(explainer.row(step));
  if (attribution.remark && attribution.clause) rows.push([words.steps.note, '', describeFault(attribution.remark, localeOfData(language)), '']);
  rows.push([words.steps.note, '', words.label, '']);
  return rows;
}

class Explainer {
  private readonly words;
  private readonly terms: ReadonlyMap<string, string>;

  constructor(
    private readonly figure: Figure,
    private readonly agreement: Agreement | null,
    private readonly attribution: Attribution,
    private readonly language: Language,
  ) {
    this.words = functionMessages(localeOfData(language)).explanation;
    this.terms = attribution.clause ? printTerms(attribution.clause, language) : new Map();
  }

  row(step: Step): ResultCell[] {
    const { steps } = this.words;
    switch (step.kind) {
      case 'clause':
        return this.clauseRow(step);
      case 'threshold':
        return [steps.threshold, this.term('threshold'), `${textOf(step.base)} ${step.met ? '≥' : '<'} ${textOf(step.atLeast)}`, step.met ? this.words.met : this.words.unmet];
      case 'recover':
        return [steps.recover, this.term('recover'), this.words.recovered(textOf(step.amount), textOf(step.before), textOf(step.value)), numberOf(step.result)];
      case 'base':
        return [steps.base, this.term('base', 'growth', 'base-to', 'shortfall'), this.baseArithmetic(step), numberOf(step.result)];
      case 'share':
        return [steps.share, this.term('shares'), this.shareArithmetic(step), numberOf(step.result)];
      case 'floor':
        return [steps.floor, this.term('floor'), this.words.floorOf(textOf(step.exact), sign(step.before) === 0 ? '' : ` − ${textOf(step.before)}`, textOf(step.floor)), numberOf(step.result)];
      case 'cap':
        return [steps.cap, this.term('cap'), this.words.capOf(textOf(step.exact), textOf(step.cap), textOf(step.before)), numberOf(step.result)];
      case 'round':
        return [steps.round, this.term('decimals'), this.roundArithmetic(step), numberOf(step.result)];
      case 'host':
        return [steps.host, this.party('host'), this.hostArithmetic(step), numberOf(step.result)];
    }
  }

  private term(...fields: readonly (keyof typeof FIELDS)[]): string {
    return fields.flatMap((field) => (this.terms.has(field) ? [`${FIELDS[field][this.language]}=${this.terms.get(field) ?? ''}`] : [])).join(' ');
  }

  private party(role: 'origin' | 'host'): string {
    const district = this.agreement?.parties?.[role];
    return district ? districtName(district, this.language) : this.words[role];
  }

  private clauseRow(step: Extract<Step, { kind: 'clause' }>): ResultCell[] {
    const { words } = this;
    if (step.clause === null) {
      const reason = step.outside ? describeFault(step.outside, localeOfData(this.language)) : '';
      return [words.steps.clause, this.agreement?.id ?? '', reason, words.noneInForce];
    }
    const period = this.figure.period === null ? '' : printPeriod(this.figure.period, this.language);
    const when = step.year === null ? period : words.inYear(period, step.year);
    const total = step.stretches.reduce((days, stretch) => days + stretch.days, 0);
    const weighted = total === 0 ? '' : words.weighted(step.stretches.map(({ days, share }) => `${days}×${fractionText(share)}`).join(' + '), total);
    const terms = this.term('case', 'indicator', 'from', 'to', 'years', 'clock');
    return [words.steps.clause, basisOf(this.agreement, step.clause, this.language), [terms, when, weighted].filter((part) => part !== '').join(words.listSeparator), shareText(step.clause, step.share, this.language)];
  }

  private baseArithmetic({ plain, grown, year, before, figure }: Extract<Step, { kind: 'base' }>): string {
    const { words } = this;
    const growth = this.terms.get('growth');
    const base = year === null || growth === undefined ? '' : `${words.baseOfYear(textOf(plain), growth, year, textOf(grown))}${words.listSeparator}`;
    const earlier = sign(before) === 0 ? '' : words.yearBefore(textOf(before));
    return `${base}${words.aboveBase(textOf(figure), textOf(grown))}${earlier}`;
  }

  private shareArithmetic({ above, share, own }: Extract<Step, { kind: 'share' }>): string {
    const shared = `${textOf(above)} × ${fractionText(share)}`;
    return sign(own) === 0 ? shared : `${textOf(own)} + ${shared}`;
  }

  /** Rounding names who gets what is left over. */
  private roundArithmetic({ exact, decimals, running, result }: Extract<Step, { kind: 'round' }>): string {
    const { words } = this;
    const text = running ? words.runningTo(decimals) : words.roundedTo(decimals);
    const rest = subtract(result, exact);
    if (running || sign(rest) === 0) return text;
    // What the origin gains of a positive figure the host loses, and the other way round.
    const gained = sign(rest) === (sign(result) < 0 ? -1 : 1);
    return text + words.leftTo(textOf(sign(rest) < 0 ? negate(rest) : rest), gained ? this.party('origin') : this.party('host'));
  }

  private hostArithmetic({ value, credited, tagged }: Extract<Step, { kind: 'host' }>): string {
    if (tagged) return this.words.untouched;
    const parts = credited.filter((part) => sign(part) !== 0);
    const minus = parts.map((part) => (sign(part) < 0 ? `(${textOf(part)})` : textOf(part)));
    return [textOf(value), ...minus].join(' − ');
  }
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

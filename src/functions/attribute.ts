import { TREATMENTS } from '../accounting/agreement/keywords';
import { numberOf } from '../accounting/attribution/fraction';
import type { ResultCell } from '../accounting/cells';
import type { Outcome } from '../accounting/ledger/attribute-ledger';
import { attributionOf } from '../accounting/ledger/attribute-ledger';
import { DecimalSum } from '../accounting/ledger/decimal-sum';
import type { PlainOutcome } from '../accounting/ledger/plain-line';
import type { PlainTerms } from '../accounting/ledger/plain-terms';
import type { Language } from '../accounting/language';
import { textOfHundredths } from '../accounting/quantity/hundredths';
import { tagsOf, tagText } from './explanation';
import { AGREEMENTS, attributedLedger, LEDGER, remarkOf, reportWords } from './ledger-arguments';
import type { FunctionSpec } from './spec';

/** A whole ledger, row beside row (SPEC §5, ATTRIBUTE). */
export const ATTRIBUTE: FunctionSpec<'ATTRIBUTE', 'ledger' | 'agreements'> = {
  id: 'ATTRIBUTE',
  parameters: [LEDGER, AGREEMENTS],
  run: (args) => {
    const attributed = attributedLedger(args);
    const { ledger, book } = attributed;
    const { header, cells, totals } = ledger;
    const { language } = header;
    const words = reportWords(language);
    const withOthers = book.all.some(({ parties }) => (parties?.others.length ?? 0) > 0);
    const titles = [words.territorial, words.treatment, words.share, words.toOrigin, words.hostAppraisal, ...(withOthers ? [words.toOthers] : []), words.credited, words.tag, words.remark];
    const rows = new Array<ResultCell[] | undefined>(cells.length).fill(undefined);
    rows[header.rows.at(-1) ?? 0] = titles;
    const plain = new PlainRows(withOthers, language);
    attributed.visit({
      plain: (outcome) => {
        rows[ledger.columns.rows[outcome.record] as number] = plain.row(outcome);
      },
      outcome: (outcome) => {
        rows[outcome.record.number - 1] = rowOf(outcome, withOthers, language);
      },
    });
    for (const number of totals) rows[number - 1] = [...titles.slice(1).map(() => ''), remarkOf([{ code: 'total-row', details: {} }], language)];
    return rows.map((row) => row ?? titles.map(() => ''));
  },
};

function rowOf(outcome: Outcome, withOthers: boolean, language: Language): ResultCell[] {
  const { territorial, attribution, agreement, findings } = outcome;
  const figure = territorial === null ? '' : Number(territorial);
  const faults = findings.map(({ fault }) => fault);
  if (attribution === null || territorial === null) return [figure, '', '', '', '', ...(withOthers ? [''] : []), '', '', remarkOf(faults, language)];
  const { clause, share, origin, host, others, credited, remark } = attribution;
  if (remark && remark.code !== 'outside-agreement') faults.push(remark);
  return [
    figure,
    clause ? TREATMENTS[clause.treatment][language] : '',
    share ? numberOf(share) : '',
    Number(origin),
    Number(host),
    ...(withOthers ? [Number(others.reduce((sum, amount) => sum.add(amount), new DecimalSum()).text)] : []),
    agreement ? Number(credited) : '',
    tagText(agreement, attribution, language),
    remarkOf(faults, language),
  ];
}

/** Rows of records that have nothing unusual about them; what is said of many of them is said once. */
class PlainRows {
  private readonly tags = new Map<PlainTerms, (amount: string) => string>();
  private readonly outside = new Map<PlainTerms, readonly [tag: string, remark: string]>();

  constructor(
    private readonly withOthers: boolean,
    private readonly language: Language,
  ) {}

  row(outcome: PlainOutcome): ResultCell[] {
    const { terms, territorial, origin, credited } = outcome;
    const { agreement, clause } = terms;
    const [tag, remark] = this.words(outcome);
    const row: ResultCell[] = [
      territorial / 100,
      clause ? TREATMENTS[clause.treatment][this.language] : '',
      terms.shareNumber ?? '',
      origin / 100,
      (terms.tagged ? territorial : territorial - origin) / 100,
      agreement ? credited / 100 : '',
      tag,
      remark,
    ];
    if (this.withOthers) row.splice(5, 0, 0);
    return row;
  }

  private words(outcome: PlainOutcome): readonly [tag: string, remark: string] {
    const { terms, origin } = outcome;
    if (terms.agreement === null) return ['', ''];
    if (outcome.cap !== null && origin < outcome.uncut) return this.remarked(outcome);
    if (terms.outside !== null) {
      const known = this.outside.get(terms) ?? this.remarked(outcome);
      this.outside.set(terms, known);
      return known;
    }
    const tags = this.tags.get(terms) ?? tagsOf(terms.agreement, attributionOf(outcome), this.language);
    this.tags.set(terms, tags);
    return [tags(textOfHundredths(origin)), ''];
  }

  private remarked(outcome: PlainOutcome): readonly [tag: string, remark: string] {
    const attribution = attributionOf(outcome);
    return [tagText(outcome.terms.agreement, attribution, this.language), attribution.remark ? remarkOf([attribution.remark], this.language) : ''];
  }
}

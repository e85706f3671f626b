import type { Agreement } from '../agreement/model';
import type { District } from '../district/district';
import { compareDistricts } from '../district/read-district';
import type { LedgerAttribution, Outcome } from '../ledger/attribute-ledger';
import { DecimalSum, difference } from '../ledger/decimal-sum';
import type { PlainOutcome } from '../ledger/plain-line';
import type { Period } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import { post } from './posting';
import type { ReportedTotal } from './reported';
import type { Attributed } from './selection';
import { indicatorFilter, visitInside } from './selection';

/** One district of the sheet of districts and city. */
export interface DistrictFigures {
  readonly district: District;
  /** 属地数, 转出, 转入, 标注 and 考核数 = 属地数 − 转出 + 转入 + 标注. */
  readonly territorial: DecimalText;
  readonly out: DecimalText;
  readonly in: DecimalText;
  readonly tags: DecimalText;
  readonly appraisal: DecimalText;
  readonly reported: DecimalText | null;
  readonly reportedAppraisal: DecimalText | null;
  /** Reported less the ledger's; null unless the total holds all units the ledger does (全口径). */
  readonly difference: DecimalText | null;
  /** How many figures stand in the district, and how many are credited to it. Where there are none, 0 is no figure. */
  readonly standing: number;
  readonly credits: number;
  /** Rows, from 1, whose figures are left out here. */
  readonly missing: readonly number[];
}

export interface Reconciliation {
  readonly districts: readonly DistrictFigures[];
  readonly total: Omit<DistrictFigures, 'district' | 'missing' | 'difference' | 'standing' | 'credits'>;
  /** What the city leaves out: the tags, negative. */
  readonly elimination: DecimalText;
  readonly city: { readonly territorial: DecimalText; readonly appraisal: DecimalText };
  /** Each is 0. */
  readonly check: { readonly territorial: DecimalText; readonly transfers: DecimalText; readonly appraisal: DecimalText };
  /** Rows, from 1, that are left out somewhere. */
  readonly missing: readonly number[];
}

class Account {
  readonly territorial = new DecimalSum();
  readonly out = new DecimalSum();
  readonly in = new DecimalSum();
  readonly tags = new DecimalSum();
  readonly missing = new Set<number>();
  standing = 0;
  credits = 0;

  constructor(readonly district: District) {}
}

/**
 * Districts and city (SPEC §5, RECONCILE): the whole ledger is attributed first, then the rows whose span lies
 * inside the period are summed. What is left out is named.
 * @throws Fault indicators-several
 */
export const reconcile = (attributed: LedgerAttribution, indicator: string | null, period: Period | null, reported: readonly ReportedTotal[] | null): Reconciliation =>
  reconcileRecords(attributed, indicatorFilter(attributed.ledger, indicator), period, reported);

/** The same for the records of the indicators that enter. */
export function reconcileRecords(attributed: Attributed, enters: (indicator: string | null) => boolean, period: Period | null, reported: readonly ReportedTotal[] | null): Reconciliation {
  const accounts = new Map<string, Account>();
  const account = (district: District): Account => {
    const known = accounts.get(district.name) ?? new Account(district);
    accounts.set(district.name, known);
    return known;
  };
  const ledgerSum = new DecimalSum();
  const missing: number[] = [];
  const plain = new PlainPosting(account, ledgerSum);
  visitInside(attributed, enters, period, { plain: (outcome) => plain.post(outcome), outcome: enter, leftOut: leaveOut });
  function enter(outcome: Outcome): boolean {
    return post(outcome, (district, kind, amount) => {
      const entry = account(district);
      entry[kind].add(amount);
      if (kind === 'territorial') {
        entry.standing += 1;
        ledgerSum.add(amount);
      } else if (kind !== 'out' && outcome.agreement !== null) entry.credits += 1;
    });
  }
  function leaveOut({ record, host, origin, agreement }: Outcome): void {
    missing.push(record.number);
    for (const district of [host, origin, ...(agreement?.parties?.others ?? [])]) if (district) account(district).missing.add(record.number);
  }
  for (const { district } of reported ?? []) account(district);
  const districts = [...accounts.values()].sort((a, b) => compareDistricts(a.district, b.district)).map((entry) => figuresOf(entry, reported));
  return { ...totalsOf(districts, ledgerSum, reported !== null), districts, missing };
}

/** Enters plain outcomes, most of which follow one of the same districts. A party that is credited 0 has its row all the same: formulas look it up. */
class PlainPosting {
  private host: Account | null = null;
  private origin: Account | null = null;
  private agreement: Agreement | null = null;

  constructor(
    private readonly account: (district: District) => Account,
    private readonly ledgerSum: DecimalSum,
  ) {}

  post({ profile, terms, territorial, origin: credit }: PlainOutcome): void {
    const { host, origin, agreement } = profile;
    if (host === null) return;
    if (this.host?.district !== host) this.host = this.account(host);
    this.host.territorial.addHundredths(territorial);
    this.host.standing += 1;
    this.ledgerSum.addHundredths(territorial);
    if (this.agreement !== agreement) {
      this.agreement = agreement;
      // Plain terms credit the others nothing; they have their rows all the same.
      agreement?.parties?.others.forEach((other) => this.account(other));
    }
    if (origin === null) return;
    if (this.origin?.district !== origin) this.origin = this.account(origin);
    if (agreement !== null) this.origin.credits += 1;
    if (terms.tagged) this.origin.tags.addHundredths(credit);
    else {
      this.host.out.addHundredths(credit);
      this.origin.in.addHundredths(credit);
    }
  }
}

function figuresOf({ district, territorial, out, in: received, tags, standing, credits, missing }: Account, reported: readonly ReportedTotal[] | null): DistrictFigures {
  const total = reported?.find((entry) => entry.district.name === district.name) ?? null;
  const appraisalOf = (start: DecimalText) => new DecimalSum().add(start).add(out.text, -1).add(received.text).add(tags.text).text;
  return {
    district, territorial: territorial.text, out: out.text, in: received.text, tags: tags.text,
    appraisal: appraisalOf(territorial.text),
    reported: total?.total ?? null,
    reportedAppraisal: total === null ? null : appraisalOf(total.total),
    difference: total?.full ? difference(total.total, territorial.text) : null,
    standing, credits,
    missing: [...missing],
  };
}

function totalsOf(districts: readonly DistrictFigures[], ledgerSum: DecimalSum, withReported: boolean): Omit<Reconciliation, 'districts' | 'missing'> {
  const sum = (pick: (figures: DistrictFigures) => DecimalText) => districts.reduce((all, figures) => all.add(pick(figures)), new DecimalSum()).text;
  // A total that misses a district would look like one that does not.
  const whole = (pick: (figures: DistrictFigures) => DecimalText | null) => (withReported && districts.every((figures) => pick(figures) !== null) ? sum((figures) => pick(figures) ?? '0') : null);
  const total = {
    territorial: sum(({ territorial }) => territorial), out: sum(({ out }) => out), in: sum((figures) => figures.in), tags: sum(({ tags }) => tags), appraisal: sum(({ appraisal }) => appraisal),
    reported: whole(({ reported }) => reported), reportedAppraisal: whole(({ reportedAppraisal }) => reportedAppraisal),
  };
  const city = { territorial: total.territorial, appraisal: difference(total.appraisal, total.tags) };
  return {
    total, city,
    elimination: difference('0', total.tags),
    check: { territorial: difference(total.territorial, ledgerSum.text), transfers: difference(total.out, total.in), appraisal: difference(city.appraisal, city.territorial) },
  };
}

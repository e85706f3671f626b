import type { District } from '../district/district';
import { compareDistricts } from '../district/read-district';
import type { LedgerAttribution, Outcome } from '../ledger/attribute-ledger';
import type { Ledger } from '../ledger/ledger';
import type { PlainOutcome } from '../ledger/plain-line';
import type { Period } from '../period/period';
import type { Slices } from '../slices';
import { whole } from '../slices';
import type { FigureKind } from './posting';
import { post } from './posting';
import { NOBODY, PostedRows, Postings } from './postings';
import { indicatorFilter, visitingInside } from './selection';
import { indexOfRow } from '../ledger/record-of-row';

/** Why a row, or its share, is left out. */
export type LeftOutReason =
  /** Its days lie on both sides of the period's end. */
  | 'straddles'
  /** Its figure cannot be told. */
  | 'figure'
  /** Nobody knows where it stands. */
  | 'host'
  /** It cannot be shared; its findings say why. */
  | 'share'
  /** A party that is credited something has no name. */
  | 'party';

/** A row that is left out somewhere. */
export interface LeftOut {
  /** 1-based row of the range. */
  readonly row: number;
  readonly reason: LeftOutReason;
  /** Its territorial figure counts all the same. */
  readonly counts: boolean;
  readonly outcome: Outcome;
  /** Names of the districts that miss it. */
  readonly districts: readonly string[];
}

/** What every figure of RECONCILE is made of. */
export class Contributions {
  private readonly figures = new Map<string, Postings>();

  constructor(
    private readonly posted: PostedRows,
    readonly leftOut: readonly LeftOut[],
    figures: ReadonlyMap<number, Postings>,
  ) {
    for (const [key, postings] of figures) this.figures.set(`${KINDS[key % KINDS.length] ?? ''} ${posted.districts[Math.floor(key / KINDS.length)]?.name ?? ''}`, postings);
  }

  get ledger(): Ledger {
    return this.posted.ledger;
  }

  /** All that have a row in the report, in its order. */
  get districts(): readonly District[] {
    return [...this.posted.districts].sort(compareDistricts);
  }

  /** What a figure of a district is made of; credits of 0 are not among it. */
  of({ name }: Pick<District, 'name'>, kind: FigureKind): Postings {
    return this.figures.get(`${kind} ${name}`) ?? new Postings(this.posted);
  }

  /** The rows a district misses, in the order of the rows. */
  missingIn({ name }: District): readonly LeftOut[] {
    return this.leftOut.filter(({ districts }) => districts.includes(name));
  }
}

const KINDS: readonly FigureKind[] = ['territorial', 'out', 'in', 'tags'];

/**
 * The rows behind every figure of RECONCILE with the same ledger, indicator and period: per district and kind
 * they add up exactly to it.
 * @throws Fault indicators-several
 */
export const contributions = (attributed: LedgerAttribution, indicator: string | null, period: Period | null): Contributions => whole(contributing(attributed, indicator, period));

/** The same in slices, for a page that must answer meanwhile. */
export function* contributing(attributed: LedgerAttribution, indicator: string | null, period: Period | null): Slices<Contributions> {
  const { ledger } = attributed;
  const posted = new PostedRows(ledger);
  const figures = new Map<number, Postings>();
  const leftOut: LeftOut[] = [];
  const figure = (district: number, kind: FigureKind): Postings => {
    const key = district * KINDS.length + KINDS.indexOf(kind);
    const known = figures.get(key) ?? new Postings(posted);
    figures.set(key, known);
    return known;
  };
  yield* visitingInside(attributed, indicatorFilter(ledger, indicator), period, { plain: (outcome) => enterPlain(outcome, posted, figure), outcome: enter, leftOut: leaveOut });
  function enter(outcome: Outcome): boolean {
    const { record, period: span, agreement, attribution } = outcome;
    let row = NOBODY;
    return post(outcome, (district, kind, amount, other) => {
      if (row === NOBODY) row = posted.add(indexOfRow(ledger, record.number) ?? 0, span?.first ?? NaN, span?.last ?? NaN, agreement, attribution?.clause ?? null);
      const at = posted.numberOf(district);
      if (kind === 'territorial' || amount !== '0') figure(at, kind).add(row, amount, other === null ? NOBODY : posted.numberOf(other));
    });
  }
  function leaveOut(outcome: Outcome, place: 'inside' | 'unclear'): void {
    const { record, host, origin, agreement } = outcome;
    const reason = place === 'unclear' ? 'straddles' : reasonOf(outcome);
    const parties = [host, origin, ...(agreement?.parties?.others ?? [])].flatMap((party) => party ?? []);
    parties.forEach((party) => posted.numberOf(party));
    leftOut.push({ row: record.number, reason, counts: reason === 'share' || reason === 'party', outcome, districts: [...new Set(parties.map(({ name }) => name))] });
  }
  return new Contributions(posted, leftOut.sort((a, b) => a.row - b.row), figures);
}

const reasonOf = ({ territorial, host, attribution }: Outcome): Exclude<LeftOutReason, 'straddles'> => (territorial === null ? 'figure' : host === null ? 'host' : attribution === null ? 'share' : 'party');

function enterPlain({ profile, terms, record, first, last, territorial, origin: credit }: PlainOutcome, posted: PostedRows, figure: (district: number, kind: FigureKind) => Postings): void {
  const { host, origin, agreement } = profile;
  if (host === null) return;
  const row = posted.add(record, first, last, agreement, terms.clause);
  const hosting = posted.numberOf(host);
  figure(hosting, 'territorial').addHundredths(row, territorial, NOBODY);
  agreement?.parties?.others.forEach((other) => posted.numberOf(other));
  if (origin === null) return;
  const sending = posted.numberOf(origin);
  if (credit === 0) return;
  if (terms.tagged) figure(sending, 'tags').addHundredths(row, credit, hosting);
  else {
    figure(hosting, 'out').addHundredths(row, credit, sending);
    figure(sending, 'in').addHundredths(row, credit, hosting);
  }
}

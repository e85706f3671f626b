import type { FaultRecord } from '../accounting/fault';
import { Fault, recordOf } from '../accounting/fault';
import type { RowAttribution } from '../accounting/ledger/attribute-row';
import type { DecimalText } from '../accounting/quantity/decimal-text';
import { decimalsOf } from '../accounting/quantity/decimal-text';
import { textOfUnits, unitsOf } from '../accounting/quantity/units';
import { MOST_WRITTEN } from './decimals';
import type { Ledger, LedgerRecord } from './ledger';
import { inSlices } from './slices';

type RowFigures = Extract<RowAttribution, { readonly status: 'shared' | 'not-shared' }>;

/** What becomes of one record, as one row alone or with its whole ledger. */
export type RecordOutcome =
  | { readonly status: 'blank' | 'total' | 'missing' }
  | { readonly status: 'faulty'; readonly fault: Fault | FaultRecord }
  | Omit<RowFigures, 'figure'>;

/** What a record is attributed by: ledger/attribute-row over the ledger's header and the agreement, or the whole ledger (attribute-whole). */
export type Attribute = (record: LedgerRecord) => RecordOutcome;

export interface PreviewRow {
  readonly record: LedgerRecord;
  readonly territorial: DecimalText;
  readonly origin: DecimalText;
  readonly host: DecimalText;
}

/** Records that share one reason, by their rows on the sheet (counted from 1). */
export interface Reason {
  readonly fault: FaultRecord;
  readonly rows: readonly number[];
}

export interface Preview {
  /** The first records that get figures. */
  readonly first: readonly PreviewRow[];
  /** Records that get figures; the totals are over these. */
  readonly count: number;
  readonly territorial: DecimalText;
  readonly origin: DecimalText;
  readonly host: DecimalText;
  readonly others: DecimalText;
  /** Credited on top of the host's figure (标注, 双算); part of `origin`. */
  readonly tags: DecimalText;
  /** Territorial − (origin − tags) − host − others: 0, or something is wrong. */
  readonly difference: DecimalText;
  /** Records for which the same does not hold. */
  readonly failing: number;
  /** How many decimals to show. */
  readonly decimals: number;
  readonly indicators: number;
  readonly hasOthers: boolean;
  /** Rows of records without a figure; their cells stay empty. */
  readonly missing: readonly number[];
  /** Records whose cells will show an error. */
  readonly left: readonly Reason[];
  /** Records that credit nothing, or less than their share, and why. */
  readonly remarked: readonly Reason[];
}

const SHOWN_ROWS = 3;
/** Sums are kept in units that hold every amount Excel can; attributions have at most 12 decimals. */
const DECIMALS = 15;
const TAGS: ReadonlySet<string> = new Set(['memo', 'double']);

/** Adds up what the functions will give, with their own arithmetic, in slices that leave the pane responsive. */
export async function previewOf(ledger: Ledger, attribute: Attribute, signal: AbortSignal): Promise<Preview> {
  const sums = new Sums();
  await inSlices(ledger.records, (record) => sums.add(record, attribute(record)), signal);
  return sums.result();
}

type Figures = Omit<RowFigures, 'figure'>;

class Sums {
  private readonly first: PreviewRow[] = [];
  private count = 0;
  private failing = 0;
  private decimals = 2;
  private hasOthers = false;
  private readonly totals = { territorial: 0n, origin: 0n, host: 0n, others: 0n, tags: 0n };
  private readonly indicators = new Set<string>();
  private readonly missing: number[] = [];
  private readonly left = new Reasons();
  private readonly remarked = new Reasons();

  add(record: LedgerRecord, outcome: RecordOutcome): void {
    if (outcome.status === 'faulty') this.left.add(outcome.fault instanceof Fault ? recordOf(outcome.fault) : outcome.fault, record.row + 1);
    else if (outcome.status === 'shared' || outcome.status === 'not-shared') this.addFigures(record, outcome);
    // A blank or total row never gets here; what remains is a figure that is missing, which is not 0.
    else this.missing.push(record.row + 1);
  }

  private addFigures(record: LedgerRecord, { territorial, origin, host, others, remark, attribution: { clause } }: Figures): void {
    if (remark !== null) this.remarked.add(remark, record.row + 1);
    const units = { territorial: inUnits(territorial), origin: inUnits(origin), host: inUnits(host), others: others.reduce((sum, other) => sum + inUnits(other), 0n) };
    const tag = clause !== null && TAGS.has(clause.treatment) ? units.origin : 0n;
    if (units.territorial - (units.origin - tag) - units.host - units.others !== 0n) this.failing += 1;
    this.totals.territorial += units.territorial;
    this.totals.origin += units.origin;
    this.totals.host += units.host;
    this.totals.others += units.others;
    this.totals.tags += tag;
    this.count += 1;
    this.hasOthers ||= others.length > 0;
    this.decimals = Math.max(this.decimals, ...[territorial, origin, host].map(decimalsOf));
    if (record.indicator !== '') this.indicators.add(record.indicator);
    if (this.first.length < SHOWN_ROWS) this.first.push({ record, territorial, origin, host });
  }

  result(): Preview {
    const { territorial, origin, host, others, tags } = this.totals;
    return {
      first: this.first,
      count: this.count,
      territorial: inText(territorial),
      origin: inText(origin),
      host: inText(host),
      others: inText(others),
      tags: inText(tags),
      difference: inText(territorial - (origin - tags) - host - others),
      failing: this.failing,
      // What a formula made of more is not shown: the sheet's own format will not.
      decimals: Math.min(this.decimals, MOST_WRITTEN),
      indicators: this.indicators.size,
      hasOthers: this.hasOthers,
      missing: this.missing,
      left: this.left.list(),
      remarked: this.remarked.list(),
    };
  }
}

const inUnits = (text: DecimalText): bigint => unitsOf(text, DECIMALS);
const inText = (units: bigint): DecimalText => textOfUnits(units, DECIMALS);

/** Faults with the same code and details, each with its rows. */
class Reasons {
  private readonly byText = new Map<string, { readonly fault: FaultRecord; readonly rows: number[] }>();

  add(fault: FaultRecord, row: number): void {
    const key = JSON.stringify([fault.code, fault.details], (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
    const known = this.byText.get(key);
    if (known) known.rows.push(row);
    else this.byText.set(key, { fault, rows: [row] });
  }

  list(): readonly Reason[] {
    return [...this.byText.values()].sort((a, b) => b.rows.length - a.rows.length);
  }
}

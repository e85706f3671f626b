import type { Agreement } from '../../accounting/agreement/model';
import type { Matrix } from '../../accounting/cells';
import { printAgreement } from '../../accounting/agreement/print';
import { Fault, recordOf } from '../../accounting/fault';
import type { FaultRecord } from '../../accounting/fault';
import type { Language } from '../../accounting/language';
import type { LedgerAttribution } from '../../accounting/ledger/attribute-ledger';
import { attributeLedger } from '../../accounting/ledger/attribute-ledger';
import type { CombinedLedger, LedgerSource, RowPlace } from '../../accounting/ledger/combine';
import { combineLedgers, placeOf } from '../../accounting/ledger/combine';
import type { Ledger } from '../../accounting/ledger/ledger';
import { readLedger } from '../../accounting/ledger/ledger';
import type { Period } from '../../accounting/period/period';
import type { CapLedger } from '../../accounting/reconciliation/cap-ledger';
import { capLedger } from '../../accounting/reconciliation/cap-ledger';
import type { PlacedFinding } from '../../accounting/reconciliation/check-ledgers';
import { checkLedgers } from '../../accounting/reconciliation/check-ledgers';
import type { Contributions } from '../../accounting/reconciliation/contributions';
import { contributions } from '../../accounting/reconciliation/contributions';
import type { GrowthReport } from '../../accounting/reconciliation/growth';
import { growth } from '../../accounting/reconciliation/growth';
import type { Reconciliation } from '../../accounting/reconciliation/reconcile';
import { reconcile } from '../../accounting/reconciliation/reconcile';
import type { ReportedTotal } from '../../accounting/reconciliation/reported';
import type { SettlementByIndicator } from '../../accounting/reconciliation/settle-by-indicator';
import { settleByIndicator } from '../../accounting/reconciliation/settle-by-indicator';
import type { Transfers } from '../../accounting/reconciliation/transfers';
import { transfersBetween } from '../../accounting/reconciliation/transfers';
import type { MoneyUnit } from '../../accounting/quantity/unit';
import type { FoundRecord } from '../compare/found-record';
import { recordOfFinding } from '../compare/found-record';
import type { UnitShare, UnitsQuery } from './units';
import { unitsOf } from './units';

/** What is reconciled: plain data, for it may be calculated in another thread. */
export interface Request {
  readonly ledgers: readonly LedgerSource[];
  readonly agreements: readonly Agreement[];
  /** Null: the only one there is. */
  readonly indicator: string | null;
  readonly period: Period | null;
  readonly reported: readonly ReportedTotal[] | null;
}

/** Something wrong in one of the ledgers, with the record it was found in; null where it is about a column. */
export interface LedgerFinding extends PlacedFinding {
  readonly record: FoundRecord | null;
}

/** Districts and city, and what they rest on. */
export interface Reconciled {
  readonly status: 'done';
  readonly language: Language;
  readonly unit: MoneyUnit | null;
  readonly records: number;
  readonly reconciliation: Reconciliation;
  readonly transfers: Transfers;
  readonly settlement: SettlementByIndicator;
  readonly caps: CapLedger;
  readonly findings: readonly LedgerFinding[];
  /** Where each row of the reckoning stands: the ledger from 0, the row of its range from 1. Index: row − 1. */
  readonly places: readonly RowPlace[];
  /** Ledgers, from 0, that name no unit of measure while others do. */
  readonly unitless: readonly number[];
}

export interface Refused {
  readonly status: 'refused';
  readonly fault: FaultRecord;
}

export interface Grown {
  readonly status: 'done';
  readonly growth: GrowthReport;
}

/** One reckoning, kept for what is asked of it afterwards. */
export class Session {
  private attributed: LedgerAttribution | null = null;
  private request: Request | null = null;
  /** What all figures are made of, worked out where the first of them is opened. */
  private made: Contributions | null = null;

  run(request: Request): Reconciled | Refused {
    return refusing(() => {
      const { agreements, indicator, period, reported } = request;
      const combined = combineLedgers(request.ledgers, onlyAgreement(agreements));
      const attributed = attributeLedger(combined.cells, agreements);
      this.attributed = attributed;
      this.request = request;
      this.made = null;
      const { ledger } = attributed;
      return {
        status: 'done',
        language: combined.language,
        unit: ledger.unit,
        records: ledger.columns.count,
        reconciliation: reconcile(attributed, indicator, period, reported),
        transfers: transfersBetween(attributed, indicator, period),
        settlement: settleByIndicator(attributed, period),
        caps: capLedger(attributed, period),
        findings: findingsOf(combined, request),
        places: placesOf(combined),
        unitless: combined.unitless,
      };
    });
  }

  /** The units behind a figure of a district, the largest first. */
  units(query: UnitsQuery): readonly UnitShare[] {
    const { attributed, request } = this;
    if (attributed === null || request === null) return [];
    this.made ??= contributions(attributed, request.indicator, request.period);
    return unitsOf(this.made, query);
  }

  /** @param lastYear null: the rows of a year earlier in the same ledgers */
  grow(lastYear: Matrix | null): Grown | Refused {
    return refusing(() => {
      const { attributed, request } = this;
      if (attributed === null || request === null || request.period === null) throw new Fault('period-missing', {});
      return { status: 'done', growth: growth(attributed, request.indicator, request.period, { lastYear }) };
    });
  }
}

/** A ledger without the column 协议 goes by the only agreement there is; where there is none at all it is as if the column were blank. */
function onlyAgreement(agreements: readonly Agreement[]): string | null {
  const [only] = agreements;
  if (only === undefined) return '';
  return agreements.length > 1 ? null : (only.id ?? printAgreement(only));
}

const NEED_AGREEMENTS: ReadonlySet<FaultRecord['code']> = new Set<FaultRecord['code']>(['ledger-column-missing', 'agreement-blank-with-origin']);

/** What CHECK finds, without its remarks on rows of totals, and with the records as they stand in their own ledgers. */
function findingsOf(combined: CombinedLedger, { ledgers, agreements }: Request): readonly LedgerFinding[] {
  const read = new Map<number, Ledger>();
  const ledgerAt = (index: number, { cells, corrections }: LedgerSource): Ledger => {
    const known = read.get(index) ?? readLedger(cells, corrections);
    read.set(index, known);
    return known;
  };
  return checkLedgers(combined, agreements).flatMap((placed) => {
    const source = ledgers[placed.ledger];
    if (source === undefined || placed.finding.level === 'information') return [];
    // That there are no agreements is said once; only rows that name one all the same are faulty.
    if (agreements.length === 0 && placed.finding.field === 'agreement' && NEED_AGREEMENTS.has(placed.finding.fault.code)) return [];
    return [{ ...placed, record: recordOfFinding(ledgerAt(placed.ledger, source), placed.finding) }];
  });
}

const placesOf = (combined: CombinedLedger): readonly RowPlace[] => combined.cells.map((_, index) => placeOf(combined, index + 1));

function refusing<Result>(work: () => Result): Result | Refused {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fault) return { status: 'refused', fault: recordOf(error) };
    throw error;
  }
}

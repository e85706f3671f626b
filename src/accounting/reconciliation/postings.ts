import type { Agreement, Clause } from '../agreement/model';
import type { District } from '../district/district';
import { DecimalSum } from '../ledger/decimal-sum';
import type { Ledger, LedgerRecord } from '../ledger/ledger';
import type { Day, Period } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import { NO_HUNDREDTHS, textOfHundredths } from '../quantity/hundredths';

/** What one row adds to a figure. */
export interface Contribution {
  /** 1-based row of the range. */
  readonly row: number;
  readonly name: string | null;
  /** As the cell holds it. */
  readonly code: LedgerRecord['code'];
  readonly indicator: string | null;
  /** The days the figure is new for; null without a period. */
  readonly period: Period | null;
  readonly amount: DecimalText;
  /** Who is at the other end of what is credited; null for a territorial figure. */
  readonly other: District | null;
  readonly agreement: Agreement | null;
  readonly clause: Clause | null;
}

/** What one unit adds to a figure with all its rows. */
export interface UnitContribution {
  readonly name: string | null;
  readonly code: LedgerRecord['code'];
  readonly amount: DecimalText;
  /** How many rows it has. */
  readonly count: number;
  /** In the order of the rows. */
  readonly contributions: () => readonly Contribution[];
}

/** The rows that add to anything, as columns of numbers: a row of a large ledger is no object until somebody looks at it. */
export class PostedRows {
  readonly districts: District[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly records: number[] = [];
  private readonly firsts: Day[] = [];
  private readonly lasts: Day[] = [];
  private readonly bases: number[] = [];
  private readonly known: { readonly agreement: Agreement | null; readonly clause: Clause | null }[] = [];
  private readonly baseNumbers = new Map<Clause | Agreement | null, number>();

  constructor(readonly ledger: Ledger) {}

  /** The number of a district, which it gets here. */
  numberOf(district: District): number {
    const known = this.numbers.get(district.name);
    if (known !== undefined) return known;
    this.numbers.set(district.name, this.districts.length);
    return this.districts.push(district) - 1;
  }

  /** Takes a row down; the days are NaN where it has no period. */
  add(record: number, first: Day, last: Day, agreement: Agreement | null, clause: Clause | null): number {
    this.firsts.push(first);
    this.lasts.push(last);
    this.bases.push(this.baseOf(agreement, clause));
    return this.records.push(record) - 1;
  }

  private baseOf(agreement: Agreement | null, clause: Clause | null): number {
    // A clause belongs to one agreement.
    const known = this.baseNumbers.get(clause ?? agreement);
    if (known !== undefined) return known;
    this.baseNumbers.set(clause ?? agreement, this.known.length);
    return this.known.push({ agreement, clause }) - 1;
  }

  unitOf(row: number): number {
    return this.ledger.keys.of(this.records[row] as number);
  }

  contribution(row: number, amount: DecimalText, other: number): Contribution {
    const { number, name, code, indicator } = this.ledger.recordAt(this.records[row] as number);
    const [first, last] = [this.firsts[row] as Day, this.lasts[row] as Day];
    const { agreement = null, clause = null } = this.known[this.bases[row] as number] ?? {};
    return { row: number, name, code, indicator, period: Number.isNaN(first) ? null : { first, last, cumulative: false }, amount, other: this.districts[other] ?? null, agreement, clause };
  }
}

/** No other party. */
export const NOBODY = -1;

/** What makes up one figure of one district. */
export class Postings {
  private readonly rows: number[] = [];
  private readonly amounts: number[] = [];
  private readonly others: number[] = [];
  /** Amounts that are not whole hundredths, by place. */
  private readonly exact = new Map<number, DecimalText>();
  private readonly sum = new DecimalSum();
  private grouped: readonly UnitContribution[] | null = null;

  constructor(private readonly posted: PostedRows) {}

  addHundredths(row: number, hundredths: number, other: number): void {
    this.sum.addHundredths(hundredths);
    this.push(row, hundredths, other);
  }

  add(row: number, amount: DecimalText, other: number): void {
    this.sum.add(amount);
    this.exact.set(this.rows.length, amount);
    this.push(row, NO_HUNDREDTHS, other);
  }

  private push(row: number, amount: number, other: number): void {
    this.rows.push(row);
    this.amounts.push(amount);
    this.others.push(other);
  }

  /** How many rows there are. */
  get count(): number {
    return this.rows.length;
  }

  /** The figure: the exact sum of all of them. */
  get total(): DecimalText {
    return this.sum.text;
  }

  /** All of them in the order of the rows. */
  get contributions(): readonly Contribution[] {
    return this.inOrder(Array.from(this.rows.keys()));
  }

  /** By unit, the largest first; sorted out where somebody asks for it. */
  get units(): readonly UnitContribution[] {
    this.grouped ??= this.byUnit();
    return this.grouped;
  }

  private inOrder(places: readonly number[]): readonly Contribution[] {
    return places.map((place) => this.posted.contribution(this.rows[place] as number, this.amountAt(place), this.others[place] as number)).sort((a, b) => a.row - b.row);
  }

  private amountAt(place: number): DecimalText {
    return this.exact.get(place) ?? textOfHundredths(this.amounts[place] as number);
  }

  private byUnit(): readonly UnitContribution[] {
    const units = new Map<number, { readonly places: number[]; readonly sum: DecimalSum }>();
    this.rows.forEach((row, place) => {
      const unit = this.posted.unitOf(row);
      const known = units.get(unit) ?? { places: [], sum: new DecimalSum() };
      units.set(unit, known);
      known.places.push(place);
      const exact = this.exact.get(place);
      if (exact === undefined) known.sum.addHundredths(this.amounts[place] as number);
      else known.sum.add(exact);
    });
    const sized = [...units.values()].map(({ places, sum }) => ({ places, amount: sum.text }));
    const sizes = new Map(sized.map((unit) => [unit, Math.abs(Number(unit.amount))]));
    return sized.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).map((unit) => this.unitAt(unit.places, unit.amount));
  }

  private unitAt(places: readonly number[], amount: DecimalText): UnitContribution {
    const first = () => this.posted.contribution(this.rows[places[0] as number] as number, '0', NOBODY);
    return {
      amount,
      count: places.length,
      get name() {
        return first().name;
      },
      get code() {
        return first().code;
      },
      contributions: () => this.inOrder(places),
    };
  }
}

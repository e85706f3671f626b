import { canonicalCase } from '../agreement/keywords';
import type { RecordDates } from '../attribution/model';
import type { Cell } from '../cells';
import { isBlank } from '../cells';
import type { District } from '../district/district';
import { readDistrict } from '../district/read-district';
import { Fault } from '../fault';
import type { Period } from '../period/period';
import { readDay } from '../period/read-day';
import { readPeriod } from '../period/read-period';
import { readAmount } from '../quantity/amount';
import type { DecimalText } from '../quantity/decimal-text';
import type { MoneyUnit } from '../quantity/unit';
import type { LedgerField } from './fields';
import type { LedgerHeader } from './header';
import { wordOf } from './columns';
import { rowKind } from './total-row';
import { convertUnit, moneyUnitOf } from './unit-of-measure';

/** A cell that could not be read, and why. */
export interface RowFault {
  readonly field: LedgerField;
  readonly fault: Fault;
}

/** One record of a ledger. What is missing or unreadable is null; why stands in `faults`. */
export interface LedgerRow {
  readonly kind: 'record';
  readonly name: string | null;
  readonly code: Cell;
  readonly host: District | null;
  readonly origin: District | null;
  /** An id or an agreement text as written. */
  readonly agreement: string | null;
  /** Canonical. */
  readonly case: string | null;
  readonly indicator: string | null;
  readonly period: Period | null;
  /** The figure of the period alone, and the one under 累计数, in the row's unit. */
  readonly figure: DecimalText | null;
  readonly cumulative: DecimalText | null;
  readonly unit: MoneyUnit | null;
  /** The unit as written in its column; null where it comes from elsewhere or there is none. */
  readonly measure: string | null;
  readonly dates: RecordDates;
  readonly base: DecimalText | null;
  readonly cap: DecimalText | null;
  readonly project: string | null;
  readonly reporter: string | null;
  readonly faults: readonly RowFault[];
}

export type ReadRow = LedgerRow | { readonly kind: 'blank' } | { readonly kind: 'total' };

const BLANK: ReadRow = { kind: 'blank' };
const TOTAL: ReadRow = { kind: 'total' };
const DATES = ['start', 'registration', 'capacity', 'first-tax', 'construction'] as const;

/** Reads rows under one header. Texts repeat down a column, so what they read as is remembered. */
export class RowReader {
  private readonly districts = remembering((cell) => readDistrict(cell));
  private readonly periods = remembering((cell) => readPeriod(cell));
  private readonly days = remembering((cell) => readDay(cell));
  private readonly cases = remembering((cell) => canonicalCase(wordOf(cell)));

  private readonly kindOf: ReturnType<typeof rowKind>;

  constructor(private readonly header: LedgerHeader) {
    this.kindOf = rowKind(header);
  }

  read(row: readonly Cell[]): ReadRow {
    const kind = this.kindOf(row);
    if (kind !== 'record') return kind === 'blank' ? BLANK : TOTAL;
    const faults: RowFault[] = [];
    const field = <Result>(name: LedgerField, reader: (cell: Cell) => Result): Result | null => {
      const cell = this.cell(row, name);
      if (isBlank(cell)) return null;
      try {
        return reader(cell);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        faults.push({ field: name, fault: error });
        return null;
      }
    };
    const measure = field('unit', wordOf);
    const amounts = this.unitOf(measure);
    const amount = (name: LedgerField) => field(name, (cell) => this.amount(cell, name, amounts));
    const { title } = this.header;
    return {
      kind: 'record',
      name: field('name', wordOf),
      code: this.cell(row, 'credit-code'),
      host: field('host', this.districts),
      origin: field('origin', this.districts),
      agreement: field('agreement', wordOf),
      case: field('case', this.cases),
      indicator: field('indicator', wordOf) ?? (this.has('indicator') ? null : title.indicator),
      period: field('period', this.periods) ?? (this.has('period') ? null : title.period),
      figure: amount('figure'),
      cumulative: amount('cumulative'),
      unit: amounts,
      measure,
      dates: this.dates(field),
      base: amount('base'),
      cap: amount('cap'),
      project: field('project', wordOf),
      reporter: field('reporter', wordOf),
      faults,
    };
  }

  has(field: LedgerField): boolean {
    return this.header.columns.has(field);
  }

  private cell(row: readonly Cell[], field: LedgerField): Cell {
    const column = this.header.columns.get(field);
    return column === undefined ? null : (row[column] ?? null);
  }

  /** The row's unit of money: its own cell, else the header of the figures, else the title. */
  private unitOf(measure: string | null): MoneyUnit | null {
    if (measure !== null) return moneyUnitOf(measure);
    const { columns, units, title } = this.header;
    const column = columns.get('figure') ?? columns.get('cumulative');
    return (column === undefined ? undefined : units.get(column)) ?? title.unit;
  }

  private amount(cell: Cell, field: LedgerField, unit: MoneyUnit | null): DecimalText | null {
    const amount = readAmount(cell);
    if (amount.kind === 'missing') return null;
    const column = this.header.columns.get(field);
    const own = amount.unit ?? (column === undefined ? undefined : this.header.units.get(column));
    return own && unit ? convertUnit(amount.digits, own, unit) : amount.digits;
  }

  private dates(field: <Result>(name: LedgerField, reader: (cell: Cell) => Result) => Result | null): RecordDates {
    const dates: { [Key in (typeof DATES)[number]]?: number } = {};
    for (const name of DATES) {
      const day = this.has(name) ? field(name, this.days) : null;
      if (day !== null) dates[name] = day;
    }
    return dates;
  }
}

/** Different texts of one column that are remembered; past it they are read each time. */
const REMEMBERED = 20_000;

function remembering<Result>(reader: (cell: Cell) => Result): (cell: Cell) => Result {
  const known = new Map<Cell, Result>();
  return (cell) => {
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const result = reader(cell);
    if (known.size < REMEMBERED) known.set(cell, result);
    return result;
  };
}

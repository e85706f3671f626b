import type { Cell } from '../cells';
import { isBlank, isCellError } from '../cells';
import { Fault } from '../fault';
import type { Language } from '../language';
import { printPeriod } from '../period/print-period';
import type { Amount } from '../quantity/amount';
import { readAmount } from '../quantity/amount';
import type { MoneyUnit } from '../quantity/unit';
import { wordOf } from './columns';
import type { LedgerField } from './fields';
import type { LedgerHeader } from './header';
import { convertUnit, moneyUnitOf } from './unit-of-measure';

const AMOUNTS: ReadonlySet<LedgerField> = new Set<LedgerField>(['figure', 'cumulative', 'base', 'cap']);

/** What stands in rows that a ledger has no column for. */
export interface Otherwise {
  readonly reporter: string | null;
  readonly agreement: string | null;
}

/** The rows of one ledger cell by cell under canonical headers, where nothing above them is read any more. */
export class CanonicalRows {
  private readonly title: ReadonlyMap<LedgerField, Cell>;
  /** The unit of rows whose own cell says none: that of the figures' header, else the title's. */
  private readonly otherUnit: MoneyUnit | null;

  constructor(
    private readonly header: LedgerHeader,
    private readonly otherwise: Otherwise,
    language: Language,
  ) {
    const { columns, title, units } = header;
    const column = columns.get('figure') ?? columns.get('cumulative');
    this.otherUnit = (column === undefined ? undefined : units.get(column)) ?? title.unit;
    const said: readonly (readonly [LedgerField, Cell])[] = [
      ['period', title.period && printPeriod(title.period, language)],
      ['indicator', title.indicator],
      ['unit', this.otherUnit],
      ['agreement', otherwise.agreement],
    ];
    this.title = new Map(said.filter(([field, cell]) => cell !== null && (field === 'unit' || !columns.has(field))));
  }

  /** Whether a column is needed for what these rows say of a field. */
  has(field: LedgerField): boolean {
    return this.header.columns.has(field) || this.title.has(field) || (field === 'reporter' && !isBlank(this.otherwise.reporter));
  }

  /** The row's unit of money as it is read where it stands. */
  unitOf(row: readonly Cell[]): MoneyUnit | null {
    const cell = this.own(row, 'unit');
    return isBlank(cell) || isCellError(cell) ? this.otherUnit : moneyUnitOf(wordOf(cell));
  }

  /** An error under 单位: nothing tells the row's unit once the headers are gone. */
  hasUnreadableUnit(row: readonly Cell[]): boolean {
    return isCellError(this.own(row, 'unit'));
  }

  /**
   * The cell under a canonical header; `from` is the row's unit of money. `to` is given where the row cannot say its
   * unit itself: the unit its amounts will be read in.
   */
  cell(row: readonly Cell[], field: LedgerField, from: MoneyUnit | null, to: MoneyUnit | null = null): Cell {
    const cell = this.own(row, field);
    if (AMOUNTS.has(field)) return this.amount(cell, this.header.columns.get(field), from, to);
    if (field === 'reporter') return isBlank(cell) ? this.otherwise.reporter : cell;
    if (field === 'agreement' && !this.header.columns.has(field) && this.hasNoOrigin(row)) return null;
    // A blank cell in a column of its own stays blank; only a unit is then the header's.
    return isBlank(cell) ? (this.title.get(field) ?? cell) : cell;
  }

  private own(row: readonly Cell[], field: LedgerField): Cell {
    const column = this.header.columns.get(field);
    return column === undefined ? null : (row[column] ?? null);
  }

  private hasNoOrigin(row: readonly Cell[]): boolean {
    return this.header.columns.has('origin') && isBlank(this.own(row, 'origin'));
  }

  /** As it stands, but where its header says another unit than the row. Powers of ten keep its 15 digits. */
  private amount(cell: Cell, column: number | undefined, from: MoneyUnit | null, to: MoneyUnit | null): Cell {
    const own = (column === undefined ? undefined : this.header.units.get(column)) ?? from;
    const target = to ?? from;
    if (from === null || own === null || target === null || isBlank(cell) || (to === null && own === from)) return cell;
    const amount = amountOf(cell);
    // A unit behind the number is read again, where the row has one.
    if (amount === null || (amount.unit !== null && to === null)) return cell;
    return Number(convertUnit(amount.digits, amount.unit ?? own, target));
  }
}

/** Null where there is none to convert; what cannot be read is left for CHECK to find. */
function amountOf(cell: Cell): Extract<Amount, { readonly kind: 'amount' }> | null {
  try {
    const amount = readAmount(cell);
    return amount.kind === 'missing' ? null : amount;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

import type { Matrix } from '../cells';
import { Fault } from '../fault';
import type { DecimalText } from '../quantity/decimal-text';
import type { MoneyUnit } from '../quantity/unit';
import type { LedgerColumns } from './columns';
import { readColumns, unitOfCombination } from './columns';
import type { Corrections, LedgerHeader } from './header';
import { readLedgerHeader } from './header';
import type { LedgerRow } from './row-reader';
import { RowReader } from './row-reader';
import type { UnitKeys } from './unit-keys';
import { unitKeysOf } from './unit-keys';
import { commonUnit, convertUnit } from './unit-of-measure';

/** One record with its place; amounts are in the ledger's unit. */
export interface LedgerRecord extends LedgerRow {
  /** 1-based row of the range. */
  readonly number: number;
  /** What makes two rows the same unit: the credit code, else the name. */
  readonly key: string;
  /** The row's own unit is not the ledger's. */
  readonly converted: boolean;
}

/** A ledger 台账 as it stands, read column by column; its records are made where they are asked for. */
export class Ledger {
  readonly columns: LedgerColumns;
  readonly keys: UnitKeys;
  /** The unit most rows have (ties: the smaller); null where none declares one. */
  readonly unit: MoneyUnit | null;
  /** By combination of the records' common fields. */
  readonly unitOf: (combination: number) => MoneyUnit | null;
  private readonly reader: RowReader;

  constructor(
    readonly cells: Matrix,
    readonly header: LedgerHeader,
  ) {
    this.columns = readColumns(cells, header);
    this.keys = unitKeysOf(this.columns);
    this.unitOf = unitOfCombination(this.columns, header);
    this.reader = new RowReader(header);
    const counts = this.unitCounts();
    this.unit = commonUnit(counts);
  }

  private unitCounts(): ReadonlyMap<MoneyUnit, number> {
    const { combinations, count } = this.columns;
    const records = new Int32Array(combinations.count);
    for (let record = 0; record < count; record += 1) records[combinations.of(record)] = (records[combinations.of(record)] as number) + 1;
    const counts = new Map<MoneyUnit, number>();
    records.forEach((number, combination) => {
      const unit = this.unitOf(combination);
      if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + number);
    });
    return counts;
  }

  /** 1-based numbers of the rows of totals. */
  get totals(): readonly number[] {
    return this.columns.totals;
  }

  /** A record in full, read from its row. */
  recordAt(record: number): LedgerRecord {
    const index = this.columns.rows[record] as number;
    const row = this.reader.read(this.cells[index] ?? []);
    if (row.kind !== 'record') throw new TypeError(`Row ${index + 1} is no record.`);
    return inUnit({ ...row, number: index + 1, key: this.keys.text(this.keys.of(record)), converted: false }, this.unit);
  }
}

/** @throws Fault ledger-header-missing, ledger-column-missing */
export const readLedger = (cells: Matrix, corrections?: Corrections): Ledger => new Ledger(cells, readUsableHeader(cells, corrections));

/**
 * The header of a ledger that has a figure and a unit to read.
 * @throws Fault ledger-header-missing, ledger-column-missing
 */
export function readUsableHeader(cells: Matrix, corrections?: Corrections): LedgerHeader {
  const header = readLedgerHeader(cells, corrections);
  const { columns } = header;
  if (!columns.has('figure') && !columns.has('cumulative')) throw new Fault('ledger-column-missing', { field: 'figure' });
  if (!columns.has('name') && !columns.has('credit-code')) throw new Fault('ledger-column-missing', { field: 'name' });
  return header;
}

function inUnit(record: LedgerRecord, unit: MoneyUnit | null): LedgerRecord {
  const { unit: own } = record;
  if (own === null || unit === null || own === unit) return record;
  const convert = (amount: DecimalText | null) => (amount === null ? null : convertUnit(amount, own, unit));
  return { ...record, figure: convert(record.figure), cumulative: convert(record.cumulative), base: convert(record.base), cap: convert(record.cap), converted: true };
}

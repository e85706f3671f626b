import { canonicalCase } from '../agreement/keywords';
import type { Cell, Matrix } from '../cells';
import { isBlank, isCellError } from '../cells';
import type { District } from '../district/district';
import { readDistrict } from '../district/read-district';
import type { Day, Period } from '../period/period';
import { readDay } from '../period/read-day';
import { readPeriod } from '../period/read-period';
import { errorInCell } from '../quantity/amount';
import { hundredthsOf, NO_HUNDREDTHS } from '../quantity/hundredths';
import type { MoneyUnit } from '../quantity/unit';
import { CodedColumn } from './coded-column';
import type { LedgerField } from './fields';
import type { LedgerHeader } from './header';
import { rowKind } from './total-row';
import { moneyUnitOf } from './unit-of-measure';

/** The fields whose cells repeat down a column, and what each is read as. */
export interface CodedFields {
  readonly name: string;
  readonly 'credit-code': Cell;
  readonly host: District;
  readonly origin: District;
  readonly agreement: string;
  readonly case: string;
  readonly indicator: string;
  readonly period: Period;
  /** The unit as written. */
  readonly unit: string;
  readonly project: string;
  readonly reporter: string;
  readonly start: Day;
  readonly registration: Day;
  readonly capacity: Day;
  readonly 'first-tax': Day;
  readonly construction: Day;
}

type CodedColumns = { readonly [Field in keyof CodedFields]?: CodedColumn<CodedFields[Field]> };

/**
 * A ledger column by column. A million records are a few arrays of numbers here; what a record holds beyond
 * them is read again from its row when it is needed.
 */
export interface LedgerColumns {
  readonly count: number;
  /** The 0-based row of each record in the range. */
  readonly rows: Int32Array;
  /** Without those the ledger has no column of; without the names where every record has a code. */
  readonly coded: CodedColumns;
  /** Amounts in the row's unit as whole hundredths, NO_HUNDREDTHS where they are not such; null without the column. */
  readonly figures: Float64Array | null;
  readonly cumulatives: Float64Array | null;
  readonly bases: Float64Array | null;
  /** 1 where every cell of the record was read, and every amount is blank or whole hundredths. */
  readonly isPlain: Uint8Array;
  /** 1-based numbers of the rows of totals. */
  readonly totals: readonly number[];
}

export function wordOf(cell: Cell): string {
  if (isCellError(cell)) throw errorInCell(cell.error);
  return String(cell).trim();
}

const itself = (value: string): string => value;
const byDay = (day: Day): number => day;
const byName = ({ name }: District): string => name;

const READERS: { readonly [Field in keyof CodedFields]: readonly [read: (cell: Cell) => CodedFields[Field], identity: (value: CodedFields[Field]) => string | number] } = {
  name: [wordOf, itself],
  'credit-code': [(cell) => cell, (cell) => (typeof cell === 'number' ? cell : JSON.stringify(cell))],
  host: [readDistrict, byName],
  origin: [readDistrict, byName],
  agreement: [wordOf, itself],
  case: [(cell) => canonicalCase(wordOf(cell)), itself],
  indicator: [wordOf, itself],
  period: [readPeriod, ({ first, last, cumulative }) => `${first} ${last} ${String(cumulative)}`],
  unit: [wordOf, itself],
  project: [wordOf, itself],
  reporter: [wordOf, itself],
  start: [readDay, byDay],
  registration: [readDay, byDay],
  capacity: [readDay, byDay],
  'first-tax': [readDay, byDay],
  construction: [readDay, byDay],
};

/** Reads all rows below the header; rows of totals are listed, blank rows and notes are left out. */
export function readColumns(cells: Matrix, header: LedgerHeader): LedgerColumns {
  const size = Math.max(0, cells.length - header.firstDataRow);
  const coded = codedColumns(header, size);
  const nameWaits = coded.has('credit-code') && coded.has('name');
  const readers = [...coded].filter(([field]) => field !== 'name' || !nameWaits).map(([field, column]) => ({ column, at: header.columns.get(field) as number }));
  const nameAt = header.columns.get('name') ?? 0;
  const amounts = (['figure', 'cumulative', 'base', 'cap'] as const).flatMap((field) => {
    const at = header.columns.get(field);
    return at === undefined ? [] : [{ field, at, values: new Float64Array(size) }];
  });
  const rows = new Int32Array(size);
  const isPlain = new Uint8Array(size).fill(1);
  const totals: number[] = [];
  const kindOf = rowKind(header);
  let count = 0;
  for (let index = header.firstDataRow; index < cells.length; index += 1) {
    const row = cells[index] ?? [];
    const kind = kindOf(row);
    if (kind === 'total') totals.push(index + 1);
    if (kind !== 'record') continue;
    rows[count] = index;
    if (nameWaits && isCellError(row[nameAt] ?? null)) isPlain[count] = 0;
    for (const { column, at } of readers) {
      const code = column.put(count, row[at] ?? null);
      if (code >= 0 && column.values[code] === undefined) isPlain[count] = 0;
    }
    for (const { values, at } of amounts) {
      const cell = row[at] ?? null;
      const hundredths = typeof cell === 'number' ? hundredthsOf(cell) : NO_HUNDREDTHS;
      values[count] = hundredths;
      if (hundredths === NO_HUNDREDTHS && !isBlank(cell)) isPlain[count] = 0;
    }
    count += 1;
  }
  // Where every record has its code, names decide nothing.
  if (nameWaits && coded.get('credit-code')?.holdsBlank(count)) for (let record = 0; record < count; record += 1) coded.get('name')?.put(record, cells[rows[record] as number]?.[nameAt] ?? null);
  else if (nameWaits) coded.delete('name');
  const amountsOf = (field: LedgerField) => amounts.find((column) => column.field === field)?.values ?? null;
  return { count, rows, coded: Object.fromEntries(coded) as CodedColumns, figures: amountsOf('figure'), cumulatives: amountsOf('cumulative'), bases: amountsOf('base'), isPlain, totals };
}

function codedColumns({ columns }: LedgerHeader, size: number): Map<keyof CodedFields, CodedColumn<unknown>> {
  const made = new Map<keyof CodedFields, CodedColumn<unknown>>();
  for (const field of Object.keys(READERS) as (keyof CodedFields)[]) {
    // The column of a field is read by that field's reader, which the table above pairs.
    const [read, identity] = READERS[field] as readonly [(cell: Cell) => unknown, (value: unknown) => string | number];
    if (columns.has(field)) made.set(field, new CodedColumn(size, read, identity));
  }
  return made;
}

/** The money unit of a record: its own cell, else the header of the figures, else the title. */
export function unitsOfRecords({ coded: { unit } }: LedgerColumns, { columns, units, title }: LedgerHeader): (record: number) => MoneyUnit | null {
  const column = columns.get('figure') ?? columns.get('cumulative');
  const otherwise = (column === undefined ? undefined : units.get(column)) ?? title.unit;
  if (!unit) return () => otherwise;
  const written = unit.values.map((text) => (text === undefined ? null : moneyUnitOf(text)));
  return (record) => {
    const code = unit.codes[record] as number;
    return code < 0 || unit.values[code] === undefined ? otherwise : (written[code] ?? null);
  };
}

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
import { BLANK, CodedColumn } from './coded-column';
import { Combinations } from './combinations';
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

/** Fields that many records have in common: a record has the number of its combination instead of six codes. */
const COMMON = ['agreement', 'host', 'origin', 'case', 'indicator', 'unit'] as const satisfies readonly (keyof CodedFields)[];
/** Fields of which every record keeps its own code. */
const OWN = ['name', 'credit-code', 'period', 'project'] as const satisfies readonly (keyof CodedFields)[];

type CommonField = (typeof COMMON)[number];
type OwnField = (typeof OWN)[number];

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
  /** By record. */
  readonly own: { readonly [Field in OwnField]?: Int32Array };
  /** The combination of common fields by record. */
  readonly combinations: Combinations;
  /** Amounts in the row's unit as whole hundredths, NO_HUNDREDTHS where they are not such; null without the column. */
  readonly figures: Float64Array | null;
  readonly cumulatives: Float64Array | null;
  readonly bases: Float64Array | null;
  /** 1 where every cell of the record was read, and every amount is blank or whole hundredths. */
  readonly isPlain: Uint8Array;
  /** 1-based numbers of the rows of totals. */
  readonly totals: readonly number[];
}

/** The code of a common field in a combination. */
export const commonCode = ({ combinations }: LedgerColumns, field: CommonField, combination: number): number => combinations.codes(combination)[COMMON.indexOf(field)] ?? BLANK;

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
  const coded = codedColumns(header);
  const nameWaits = coded.has('credit-code') && coded.has('name');
  const nameAt = header.columns.get('name') ?? 0;
  const own = new Map<OwnField, Int32Array>();
  for (const field of OWN) if (coded.has(field) && !(nameWaits && field === 'name')) own.set(field, new Int32Array(size));
  const readers = [...coded].flatMap(([field, column]) =>
    nameWaits && field === 'name' ? [] : { column, at: header.columns.get(field) as number, codes: own.get(field as OwnField) ?? null, common: COMMON.indexOf(field as CommonField) });
  const amounts = (['figure', 'cumulative', 'base', 'cap'] as const).flatMap((field) => {
    const at = header.columns.get(field);
    // A cap of the record's own is read with the record; here it only tells whether it can be.
    return at === undefined ? [] : [{ field, at, values: field === 'cap' ? null : new Float64Array(size) }];
  });
  const rows = new Int32Array(size);
  const isPlain = new Uint8Array(size).fill(1);
  const combinations = new Combinations(size, COMMON.length);
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
    for (const { column, at, codes, common } of readers) {
      const code = column.code(row[at] ?? null);
      if (code >= 0 && column.values[code] === undefined) isPlain[count] = 0;
      if (codes !== null) codes[count] = code;
      if (common >= 0) combinations.set(common, code);
    }
    combinations.put(count);
    for (const { values, at } of amounts) {
      const cell = row[at] ?? null;
      const hundredths = typeof cell === 'number' ? hundredthsOf(cell) : NO_HUNDREDTHS;
      if (values !== null) values[count] = hundredths;
      if (hundredths === NO_HUNDREDTHS && !isBlank(cell)) isPlain[count] = 0;
    }
    count += 1;
  }
  // Where every record has its code, names decide nothing.
  if (nameWaits && !allHaveCodes(coded.get('credit-code'), own.get('credit-code'), count)) {
    const names = new Int32Array(size);
    for (let record = 0; record < count; record += 1) names[record] = coded.get('name')?.code(cells[rows[record] as number]?.[nameAt] ?? null) ?? BLANK;
    own.set('name', names);
  } else if (nameWaits) coded.delete('name');
  const amountsOf = (field: LedgerField) => amounts.find((column) => column.field === field)?.values ?? null;
  return { count, rows, coded: Object.fromEntries(coded) as CodedColumns, own: Object.fromEntries(own), combinations, figures: amountsOf('figure'), cumulatives: amountsOf('cumulative'), bases: amountsOf('base'), isPlain, totals };
}

function allHaveCodes(column: CodedColumn<unknown> | undefined, codes: Int32Array | undefined, count: number): boolean {
  if (!column || !codes) return false;
  for (let record = 0; record < count; record += 1) {
    const code = column.value(codes[record] as number);
    if (typeof code === 'object' || code === undefined) return false;
  }
  return true;
}

function codedColumns({ columns }: LedgerHeader): Map<keyof CodedFields, CodedColumn<unknown>> {
  const made = new Map<keyof CodedFields, CodedColumn<unknown>>();
  for (const field of Object.keys(READERS) as (keyof CodedFields)[]) {
    // The column of a field is read by that field's reader, which the table above pairs.
    const [read, identity] = READERS[field] as readonly [(cell: Cell) => unknown, (value: unknown) => string | number];
    if (columns.has(field)) made.set(field, new CodedColumn(read, identity));
  }
  return made;
}

/** The money unit of a combination: its own cell, else the header of the figures, else the title. */
export function unitOfCombination(ledger: LedgerColumns, { columns, units, title }: LedgerHeader): (combination: number) => MoneyUnit | null {
  const column = columns.get('figure') ?? columns.get('cumulative');
  const otherwise = (column === undefined ? undefined : units.get(column)) ?? title.unit;
  const { unit } = ledger.coded;
  return (combination) => {
    const written = unit?.value(commonCode(ledger, 'unit', combination)) ?? null;
    return written === null ? otherwise : moneyUnitOf(written);
  };
}

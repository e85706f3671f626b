import type { Matrix } from '../cells';
import { isBlank } from '../cells';
import { Fault } from '../fault';
import type { DecimalText } from '../quantity/decimal-text';
import type { MoneyUnit } from '../quantity/unit';
import { POWER_OF_UNIT } from '../quantity/unit';
import { halfWidth } from '../quantity/characters';
import { normalCode } from './credit-code';
import type { Corrections, LedgerHeader } from './header';
import { readLedgerHeader } from './header';
import type { LedgerRow } from './row-reader';
import { RowReader } from './row-reader';
import { convertUnit } from './unit-of-measure';

/** One record with its place; amounts are in the ledger's unit. */
export interface LedgerRecord extends LedgerRow {
  /** 1-based row of the range. */
  readonly number: number;
  /** What makes two rows the same unit: the credit code, else the name. */
  readonly key: string;
  /** The row's own unit is not the ledger's. */
  readonly converted: boolean;
}

/** A ledger 台账 as it stands, read. */
export interface Ledger {
  readonly cells: Matrix;
  readonly header: LedgerHeader;
  readonly records: readonly LedgerRecord[];
  /** 1-based numbers of the rows of totals. */
  readonly totals: readonly number[];
  /** The unit most rows have (ties: the smaller); null where none declares one. */
  readonly unit: MoneyUnit | null;
  readonly isMixed: boolean;
}

/** @throws Fault ledger-header-missing, ledger-column-missing */
export function readLedger(cells: Matrix, corrections?: Corrections): Ledger {
  const header = readLedgerHeader(cells, corrections);
  const { columns } = header;
  if (!columns.has('figure') && !columns.has('cumulative')) throw new Fault('ledger-column-missing', { field: 'figure' });
  if (!columns.has('name') && !columns.has('credit-code')) throw new Fault('ledger-column-missing', { field: 'name' });
  const reader = new RowReader(header);
  const read: { readonly row: LedgerRow; readonly number: number }[] = [];
  const totals: number[] = [];
  for (let index = header.firstDataRow; index < cells.length; index += 1) {
    const row = reader.read(cells[index] ?? []);
    if (row.kind === 'record') read.push({ row, number: index + 1 });
    else if (row.kind === 'total') totals.push(index + 1);
  }
  const { unit, isMixed } = commonUnit(read.map(({ row }) => row));
  const adopted = codesOfNames(read.map(({ row }) => row));
  const records = read.map(({ row, number }) => inUnit({ ...row, number, key: keyOf(row, adopted), converted: false }, unit));
  return { cells, header, records, totals, unit, isMixed };
}

function commonUnit(rows: readonly LedgerRow[]): { readonly unit: MoneyUnit | null; readonly isMixed: boolean } {
  const counts = new Map<MoneyUnit, number>();
  for (const { unit } of rows) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || POWER_OF_UNIT[a] - POWER_OF_UNIT[b]);
  return { unit: most?.[0] ?? null, isMixed: counts.size > 1 };
}

function inUnit(record: LedgerRecord, unit: MoneyUnit | null): LedgerRecord {
  const { unit: own } = record;
  if (own === null || unit === null || own === unit) return record;
  const convert = (amount: DecimalText | null) => (amount === null ? null : convertUnit(amount, own, unit));
  return { ...record, figure: convert(record.figure), cumulative: convert(record.cumulative), base: convert(record.base), cap: convert(record.cap), converted: true };
}

const codeOf = ({ code }: LedgerRow): string | null => (isBlank(code) || typeof code === 'object' ? null : normalCode(String(code)));
const nameOf = ({ name }: LedgerRow): string | null => (name === null ? null : halfWidth(name).replace(/\s/g, ''));

/** Names that stand with exactly one code: a row without a code adopts it. */
function codesOfNames(rows: readonly LedgerRow[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string | null>();
  for (const row of rows) {
    const code = codeOf(row);
    const name = nameOf(row);
    if (code === null || name === null) continue;
    const known = codes.get(name);
    codes.set(name, known === undefined || known === code ? code : null);
  }
  return new Map([...codes].flatMap(([name, code]) => (code === null ? [] : [[name, code] as const])));
}

function keyOf(row: LedgerRow, adopted: ReadonlyMap<string, string>): string {
  const name = nameOf(row);
  const code = codeOf(row) ?? (name === null ? null : (adopted.get(name) ?? null));
  return code === null ? `name ${name ?? ''}` : `code ${code}`;
}

import type { LedgerColumns } from './columns';
import { commonCode } from './columns';
import type { UnitKeys } from './unit-keys';

/** The records of one unit and indicator, in the order of the rows, as numbers of records. */
export interface Lines {
  readonly count: number;
  /** The records of a line; the array is shared and may be reordered by whoever works on the line. */
  readonly recordsOf: (line: number) => Int32Array;
}

/** Lines are numbered by unit × indicator while that is not much more than there are records. */
const SPARSE = 4;

/**
 * Sorts records into lines, unit × indicator, by counting. Spans, double counting and histories never reach
 * beyond a line, so each can be worked through on its own.
 */
export function linesOf(columns: LedgerColumns, keys: UnitKeys): Lines {
  const { count } = columns;
  const { width, numberOf } = numbering(columns, keys);
  const lineOf = new Int32Array(count);
  let lines = keys.size * width;
  if (lines <= SPARSE * count + 1000) for (let record = 0; record < count; record += 1) lineOf[record] = numberOf(record);
  else lines = numberDensely(lineOf, numberOf);
  const starts = new Int32Array(lines + 1);
  for (let record = 0; record < count; record += 1) starts[(lineOf[record] as number) + 1] = (starts[(lineOf[record] as number) + 1] as number) + 1;
  for (let line = 0; line < lines; line += 1) starts[line + 1] = (starts[line + 1] as number) + (starts[line] as number);
  const next = starts.slice();
  const records = new Int32Array(count);
  for (let record = 0; record < count; record += 1) {
    const line = lineOf[record] as number;
    const place = next[line] as number;
    records[place] = record;
    next[line] = place + 1;
  }
  return { count: lines, recordsOf: (line) => records.subarray(starts[line], starts[line + 1]) };
}

/** The records of the line in which a record stands, in the order of the rows. */
export function lineAround(record: number, columns: LedgerColumns, keys: UnitKeys): readonly number[] {
  const { numberOf } = numbering(columns, keys);
  const line = numberOf(record);
  const records: number[] = [];
  for (let other = 0; other < columns.count; other += 1) if (numberOf(other) === line) records.push(other);
  return records;
}

/** Numbers each record's unit × indicator. */
function numbering(columns: LedgerColumns, keys: UnitKeys): { readonly width: number; readonly numberOf: (record: number) => number } {
  const { combinations } = columns;
  const width = 1 + (columns.coded.indicator?.values.length ?? 0);
  const indicators = Int32Array.from({ length: combinations.count }, (_, combination) => commonCode(columns, 'indicator', combination));
  return { width, numberOf: (record) => keys.of(record) * width + 1 + (indicators[combinations.of(record)] as number) };
}

function numberDensely(lineOf: Int32Array, numberOf: (record: number) => number): number {
  const known = new Map<number, number>();
  for (let record = 0; record < lineOf.length; record += 1) {
    const number = numberOf(record);
    const line = known.get(number) ?? known.size;
    if (line === known.size) known.set(number, line);
    lineOf[record] = line;
  }
  return known.size;
}

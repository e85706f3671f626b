import { normalWord } from '../agreement/fields';
import type { Cell, Matrix } from '../cells';
import { isBlank } from '../cells';
import type { District } from '../district/district';
import { readDistrict } from '../district/read-district';
import { Fault, recordOf } from '../fault';
import { isBlankRow, isTotalName } from '../ledger/total-row';
import { readAmount } from '../quantity/amount';
import type { DecimalText } from '../quantity/decimal-text';

/** A district's own total 上报数. `full`: it holds all its units, and so does the ledger (全口径). */
export interface ReportedTotal {
  readonly district: District;
  readonly total: DecimalText;
  readonly full: boolean;
}

const HEADERS = new Set(['地区', '区县', '属地', '区(市)县', 'district', 'host'].map(normalWord));
const FULL = new Set(['全口径', 'full'].map(normalWord));

/**
 * Reads the districts' totals: district, total and, if given, 口径, with or without a header row.
 * @throws Fault reported-in-row, reported-twice
 */
export function readReported(cells: Matrix): readonly ReportedTotal[] {
  const totals: ReportedTotal[] = [];
  cells.forEach((row, index) => {
    const [district = null, total = null, coverage = null] = row;
    if (isBlankRow(row) || isTotalName(district) || (index === 0 && typeof district === 'string' && HEADERS.has(normalWord(district)))) return;
    const read = readRow(district, total, coverage, index + 1);
    if (read === null) return;
    if (totals.some((known) => known.district.name === read.district.name)) throw new Fault('reported-twice', { district: read.district.name, row: index + 1 });
    totals.push(read);
  });
  return totals;
}

function readRow(district: Cell, total: Cell, coverage: Cell, row: number): ReportedTotal | null {
  try {
    const amount = readAmount(total);
    const read = readDistrict(district);
    return amount.kind === 'missing' ? null : { district: read, total: amount.digits, full: !isBlank(coverage) && FULL.has(normalWord(String(coverage))) };
  } catch (error) {
    if (error instanceof Fault) throw new Fault('reported-in-row', { row, cause: recordOf(error) });
    throw error;
  }
}

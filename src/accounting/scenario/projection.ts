import type { Cell, Matrix } from '../cells';
import type { LedgerAttribution } from '../ledger/attribute-ledger';
import type { CombinedLedger } from '../ledger/combine';
import { DecimalSum } from '../ledger/decimal-sum';
import { indexOfRow } from '../ledger/record-of-row';
import { convertUnit } from '../ledger/unit-of-measure';
import { firstOfMonth, yearOf } from '../period/calendar';
import type { Day } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import { decimalsOf } from '../quantity/decimal-text';
import { divideHalfUp, powerOfTen, textOfUnits, unitsOf } from '../quantity/units';
import type { Slices } from '../slices';
import type { Subject, SubjectRows } from './subject';
import { visitingSubject } from './subject';

/** What is taken for granted of years the ledger does not reach. */
export interface Projection {
  /** The year whose figures are repeated: the last one that is there to its end. */
  readonly from: number;
  /** The years added, one after another. */
  readonly years: readonly number[];
  /** How much each unit's figure grows a year, in per cent. */
  readonly growth: DecimalText;
}

/** No more years are added. */
export const MOST_PROJECTED = 15;

/** Years added where terms have no end. */
const OPEN_YEARS = 5;

/** The last year that is there to its 31 December; null where none is. */
export function fullYearIn({ ends }: SubjectRows): number | null {
  const years = [...ends].filter((day) => day === firstOfMonth(yearOf(day) + 1, 1) - 1).map(yearOf);
  return years.length === 0 ? null : Math.max(...years);
}

/** The years after the ledger's last up to the last day of what is agreed; null is without an end. */
export function yearsToProject({ last }: SubjectRows, ends: readonly (Day | null)[]): readonly number[] {
  if (last === null) return [];
  const reached = yearOf(last);
  const end = Math.max(...ends.map((day) => (day === null ? reached + OPEN_YEARS : yearOf(day))));
  return Array.from({ length: Math.max(0, Math.min(MOST_PROJECTED, end - reached)) }, (_, index) => reached + 1 + index);
}

/** What a unit had in the year that is repeated, and its last row of that year. */
interface Repeated {
  row: number;
  readonly sum: DecimalSum;
}

/**
 * The rows that stand for the years to come: each unit once a year with the figure of the repeated year. All else is
 * as in its last row, so that caps, bases and phases run on.
 * @param cells of the ledger that was attributed
 */
export function* projecting(attributed: LedgerAttribution, subject: Subject, indicator: string | null, { cells, fields }: Pick<CombinedLedger, 'cells' | 'fields'>, { from, years, growth }: Projection): Slices<Matrix> {
  const { ledger, plainRecords } = attributed;
  const units = new Map<string, Repeated>();
  const unitAt = (record: number): Repeated => {
    const { recordCase } = plainRecords.profileOf(record);
    const key = `${ledger.keys.of(record)} ${plainRecords.projectOf(record)} ${recordCase ?? ''}`;
    const known = units.get(key) ?? { row: record, sum: new DecimalSum() };
    known.row = Math.max(known.row, record);
    units.set(key, known);
    return known;
  };
  yield* visitingSubject(attributed, subject, indicator, {
    plain: ({ record, last, territorial }) => {
      if (yearOf(last) === from) unitAt(record).sum.addHundredths(territorial);
    },
    outcome: ({ record, period, territorial, attribution }) => {
      const at = indexOfRow(ledger, record.number);
      if (period !== null && territorial !== null && attribution !== null && at !== null && yearOf(period.last) === from) unitAt(at).sum.add(territorial);
    },
  });
  const column = fields.includes('figure') ? fields.indexOf('figure') : fields.indexOf('cumulative');
  const periodAt = fields.indexOf('period');
  const cumulativeAt = fields.indexOf('cumulative');
  const rows: (readonly Cell[])[] = [];
  for (const { row: record, sum } of units.values()) {
    const row = cells[ledger.columns.rows[record] as number] ?? [];
    const own = ledger.unitOf(ledger.columns.combinations.of(record));
    for (const year of years) {
      const value = grown(sum.text, growth, year - from);
      const figure = own === null || ledger.unit === null ? value : convertUnit(value, ledger.unit, own);
      rows.push(row.map((cell, at) => (at === periodAt ? `${year}年` : at === column ? Number(figure) : at === cumulativeAt ? null : cell)));
    }
  }
  return rows;
}

/** A figure so many years later, rounded half up to as many decimals as it has, at least two; without growth as it is. */
export function grown(value: DecimalText, growth: DecimalText, years: number): DecimalText {
  if (Number(growth) === 0) return value;
  const decimals = Math.max(2, decimalsOf(value));
  const places = decimalsOf(growth) + 2;
  const factor = powerOfTen(places) + unitsOf(growth, places - 2);
  return textOfUnits(divideHalfUp(unitsOf(value, decimals) * factor ** BigInt(years), powerOfTen(places) ** BigInt(years)), decimals);
}

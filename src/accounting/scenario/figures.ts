import type { LedgerAttribution } from '../ledger/attribute-ledger';
import { DecimalSum, difference } from '../ledger/decimal-sum';
import { yearOf } from '../period/calendar';
import type { DecimalText } from '../quantity/decimal-text';
import type { Slices } from '../slices';
import type { Subject } from './subject';
import { visitingSubject } from './subject';

/** What both districts and the city have; all in the ledger's unit. */
export interface ScenarioAmounts {
  /** 属地数: what stands in the city, whatever is agreed. */
  readonly territorial: DecimalText;
  /** What is credited to the origin, as a part or as a tag. */
  readonly origin: DecimalText;
  /** The host's appraisal figure. */
  readonly host: DecimalText;
  readonly others: DecimalText;
  /** What the city leaves out: that part of the credits that is a tag. */
  readonly tags: DecimalText;
}

export interface ScenarioYear extends ScenarioAmounts {
  /** Null: the ledger names no period. */
  readonly year: number | null;
}

/** What terms make of the ledger. */
export interface ScenarioFigures {
  /** In time order, only those there are rows of. */
  readonly years: readonly ScenarioYear[];
  readonly total: ScenarioAmounts;
  /** Units whose cap cuts something off, and the first year in which one does. */
  readonly capped: { readonly units: number; readonly first: number | null } | null;
  /** Rows of the subject that cannot be shared; their figures are left out. */
  readonly leftOut: number;
}

class Sums {
  readonly territorial = new DecimalSum();
  readonly origin = new DecimalSum();
  readonly host = new DecimalSum();
  readonly others = new DecimalSum();
  readonly tags = new DecimalSum();

  get amounts(): ScenarioAmounts {
    const { territorial, origin, host, others, tags } = this;
    return { territorial: territorial.text, origin: origin.text, host: host.text, others: others.text, tags: tags.text };
  }

  addAll({ territorial, origin, host, others, tags }: ScenarioAmounts): this {
    this.territorial.add(territorial);
    this.origin.add(origin);
    this.host.add(host);
    this.others.add(others);
    this.tags.add(tags);
    return this;
  }
}

/** The figures of a subject by year, with the arithmetic of the ledger itself: they add up to what ATTRIBUTE says of its rows. */
export function* reckoning(attributed: LedgerAttribution, subject: Subject, indicator: string | null): Slices<ScenarioFigures> {
  const years = new Map<number | null, Sums>();
  const capped = new Set<string>();
  let first: number | null = null;
  let leftOut = 0;
  const sumsOf = (year: number | null): Sums => {
    const known = years.get(year) ?? new Sums();
    years.set(year, known);
    return known;
  };
  const cut = (unit: string, year: number | null): void => {
    capped.add(unit);
    if (year !== null && (first === null || year < first)) first = year;
  };
  const { keys } = attributed.ledger;
  yield* visitingSubject(attributed, subject, indicator, {
    plain: ({ record, last, terms: { tagged }, territorial, uncut, origin, cap }) => {
      const year = yearOf(last);
      const sums = sumsOf(year);
      sums.territorial.addHundredths(territorial);
      sums.origin.addHundredths(origin);
      sums.host.addHundredths(tagged ? territorial : territorial - origin);
      if (tagged) sums.tags.addHundredths(origin);
      if (cap !== null && origin < uncut) cut(keys.text(keys.of(record)), year);
    },
    outcome: ({ record, territorial, period, attribution }) => {
      if (attribution === null || territorial === null) {
        leftOut += 1;
        return;
      }
      const year = period === null ? null : yearOf(period.last);
      const { origin, host, others, clause, remark } = attribution;
      const sums = sumsOf(year);
      sums.territorial.add(territorial);
      sums.origin.add(origin);
      sums.host.add(host);
      for (const other of others) sums.others.add(other);
      if (clause?.treatment === 'memo' || clause?.treatment === 'double') {
        sums.tags.add(origin);
        for (const other of others) sums.tags.add(other);
      }
      if (remark?.code === 'cap-reached') cut(record.key, year);
    },
  });
  const inOrder = [...years].sort(([a], [b]) => (a ?? 0) - (b ?? 0)).map(([year, sums]): ScenarioYear => ({ year, ...sums.amounts }));
  return { years: inOrder, total: inOrder.reduce((sum, year) => sum.addAll(year), new Sums()).amounts, capped: capped.size === 0 ? null : { units: capped.size, first }, leftOut };
}

/** What the proof shows: origin + host + others − tags − territorial; 0 where the city counts everything once. */
export function proofOf({ territorial, origin, host, others, tags }: ScenarioAmounts): DecimalText {
  return new DecimalSum().add(origin).add(host).add(others).add(tags, -1).add(territorial, -1).text;
}

export const NOTHING: ScenarioAmounts = { territorial: '0', origin: '0', host: '0', others: '0', tags: '0' };

/** One year of several; nothing where there are no rows of it. */
export const yearIn = ({ years }: ScenarioFigures, year: number | null): ScenarioAmounts => years.find((one) => one.year === year) ?? NOTHING;

/** How much more the origin, the host and the others get than today. */
export const differenceTo = (today: ScenarioAmounts, amounts: ScenarioAmounts) =>
  ({ origin: difference(amounts.origin, today.origin), host: difference(amounts.host, today.host), others: difference(amounts.others, today.others), city: difference(amounts.territorial, today.territorial) });

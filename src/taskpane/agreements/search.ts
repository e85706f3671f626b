import type { District } from '../../accounting/district/district';
import { districtName } from '../../accounting/district/read-district';
import { Fault } from '../../accounting/fault';
import type { Day } from '../../accounting/period/period';
import { readDay } from '../../accounting/period/read-day';
import type { FoundAgreement } from '../../workbook/agreement-book';
import type { Status } from './term';
import { inForce, termOf } from './term';

export type StatusFilter = 'all' | Status;

export const STATUS_FILTERS: readonly StatusFilter[] = ['all', 'in-force', 'upcoming', 'expired'];

/** What a person looks for; blank texts look for nothing. */
export interface Filter {
  readonly words: string;
  readonly status: StatusFilter;
  /** A district's name. */
  readonly district: string;
  /** A case as the core writes it. */
  readonly case: string;
  /** A day on which a clause is in force, as typed. */
  readonly day: string;
}

export const NO_FILTER: Filter = { words: '', status: 'all', district: '', case: '', day: '' };

/** Null where no day, or none that can be read, is given. */
export function dayOfFilter({ day }: Filter): Day | null {
  if (day.trim() === '') return null;
  try {
    return readDay(day, 'first');
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

/** In the order a card lists them: in force first, then as in the sheet, expired ones last. */
export function listed(agreements: readonly FoundAgreement[], filter: Filter, today: Day): readonly FoundAgreement[] {
  const order: Readonly<Record<Status, number>> = { 'in-force': 0, upcoming: 1, expired: 2 };
  return agreements
    .filter((found) => matches(found, filter))
    .map((found) => ({ found, status: termOf(found.agreement, today).status }))
    .filter((entry) => filter.status === 'all' || entry.status === filter.status)
    .sort((a, b) => order[a.status] - order[b.status])
    .map(({ found }) => found);
}

export function countByStatus(agreements: readonly FoundAgreement[], filter: Filter, today: Day): Readonly<Record<StatusFilter, number>> {
  const counts = { all: 0, 'in-force': 0, upcoming: 0, expired: 0 };
  for (const { agreement } of agreements.filter((found) => matches(found, filter))) {
    counts.all += 1;
    counts[termOf(agreement, today).status] += 1;
  }
  return counts;
}

const partiesOf = ({ agreement: { parties } }: FoundAgreement): readonly District[] => (parties === null ? [] : [parties.origin, parties.host, ...parties.others]);

/** The districts that take part in any agreement, in the order they occur. */
export function districtsOf(agreements: readonly FoundAgreement[]): readonly District[] {
  const districts = new Map(agreements.flatMap(partiesOf).map((district) => [district.name, district]));
  return [...districts.values()];
}

export const casesOf = (agreements: readonly FoundAgreement[]): readonly string[] => [...new Set(agreements.flatMap(({ agreement }) => agreement.clauses.flatMap(({ cases }) => cases)))];

/** Every word of the search occurs in a name, district, case, indicator or document; district, case and day hold. */
function matches(found: FoundAgreement, filter: Filter): boolean {
  const { key, agreement } = found;
  const parties = partiesOf(found);
  if (filter.district !== '' && !parties.some(({ name }) => name === filter.district)) return false;
  // A clause that names no case holds for every one.
  if (filter.case !== '' && !agreement.clauses.some(({ cases }) => cases.length === 0 || cases.includes(filter.case))) return false;
  const day = dayOfFilter(filter);
  if (day !== null && !agreement.clauses.some((clause) => inForce(clause, day))) return false;
  const districts = parties.flatMap((district) => [districtName(district, 'zh'), districtName(district, 'en'), district.code ?? '']);
  const terms = agreement.clauses.flatMap(({ cases, indicators, reference }) => [...cases, ...indicators, reference ?? '']);
  const text = [key, agreement.id ?? '', ...districts, ...terms].join('\n').toLowerCase();
  return filter.words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

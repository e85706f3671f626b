import { districtName } from '../../accounting/district/read-district';
import type { Day } from '../../accounting/period/period';
import type { FoundAgreement } from '../../workbook/agreement-book';
import type { Status } from './term';
import { termOf } from './term';

export type StatusFilter = 'all' | Status;

export const STATUS_FILTERS: readonly StatusFilter[] = ['all', 'in-force', 'upcoming', 'expired'];

/** In the order a card lists them: in use first to find, then as in the sheet, expired ones last. */
export function listed(agreements: readonly FoundAgreement[], words: string, status: StatusFilter, today: Day): readonly FoundAgreement[] {
  const order: Readonly<Record<Status, number>> = { 'in-force': 0, upcoming: 1, expired: 2 };
  return agreements
    .filter((found) => matches(found, words))
    .map((found) => ({ found, status: termOf(found.agreement, today).status }))
    .filter((entry) => status === 'all' || entry.status === status)
    .sort((a, b) => order[a.status] - order[b.status])
    .map(({ found }) => found);
}

export function countByStatus(agreements: readonly FoundAgreement[], words: string, today: Day): Readonly<Record<StatusFilter, number>> {
  const counts = { all: 0, 'in-force': 0, upcoming: 0, expired: 0 };
  for (const { agreement } of agreements.filter((found) => matches(found, words))) {
    counts.all += 1;
    counts[termOf(agreement, today).status] += 1;
  }
  return counts;
}

/** Every word of the search occurs in a name, district, case, indicator or document. */
function matches({ key, agreement }: FoundAgreement, words: string): boolean {
  const { parties, clauses } = agreement;
  const districts = parties === null ? [] : [parties.origin, parties.host, ...parties.others].flatMap((district) => [districtName(district, 'zh'), districtName(district, 'en'), district.code ?? '']);
  const terms = clauses.flatMap(({ cases, indicators, reference }) => [...cases, ...indicators, reference ?? '']);
  const text = [key, agreement.id ?? '', ...districts, ...terms].join('\n').toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

import type { Agreement, Clause } from '../agreement/model';
import type { District } from '../district/district';
import { compareDistricts } from '../district/read-district';
import type { Language } from '../language';
import { commonCode } from '../ledger/columns';
import type { CombinedLedger } from '../ledger/combine';
import type { LedgerField } from '../ledger/fields';
import { LEDGER_FIELDS } from '../ledger/fields';
import type { Ledger } from '../ledger/ledger';
import type { Day } from '../period/period';

/** Two districts that rows of a ledger name as origin and host. */
export interface DistrictPair {
  readonly origin: District;
  readonly host: District;
}

/** The name under which rows are shared before there is an agreement. */
export const SCRATCH_ID = '测算';

/** The pairs in a ledger, in the order of the districts. */
export function pairsIn(ledger: Ledger): readonly DistrictPair[] {
  const { columns } = ledger;
  const { origin, host } = columns.coded;
  const pairs = new Map<string, DistrictPair>();
  for (let combination = 0; combination < columns.combinations.count; combination += 1) {
    const pair = { origin: origin?.value(commonCode(columns, 'origin', combination)) ?? null, host: host?.value(commonCode(columns, 'host', combination)) ?? null };
    if (pair.origin === null || pair.host === null || pair.origin.name === pair.host.name) continue;
    pairs.set(`${pair.origin.name} ${pair.host.name}`, { origin: pair.origin, host: pair.host });
  }
  return [...pairs.values()].sort((a, b) => compareDistricts(a.origin, b.origin) || compareDistricts(a.host, b.host));
}

const NOTHING_AGREED: Omit<Clause, 'from'> = {
  number: 1, cases: [], indicators: [], treatment: 'none', shares: null, to: null, years: null, clock: null, base: null, cap: null, threshold: null, floor: null, recover: null, decimals: null, reference: null,
};

/** Before anything is agreed between two districts: nothing is shared. */
export const scratchAgreement = ({ origin, host }: DistrictPair, from: Day, language: Language): Agreement => ({ id: SCRATCH_ID, language, parties: { origin, host, others: [] }, straddle: 'next-period', clauses: [{ ...NOTHING_AGREED, from }] });

/** The ledger with all rows of a pair under the agreement that is tried, whatever they are under now. */
export function underScratch({ cells, fields, language }: Pick<CombinedLedger, 'cells' | 'fields' | 'language'>, ledger: Ledger, { origin, host }: DistrictPair): Pick<CombinedLedger, 'cells' | 'fields'> {
  const own = fields.indexOf('agreement');
  const at = own < 0 ? fields.length : own;
  const named: readonly LedgerField[] = own < 0 ? [...fields, 'agreement'] : fields;
  const { columns } = ledger;
  const mine = new Set<number>();
  for (let record = 0; record < columns.count; record += 1) {
    const combination = columns.combinations.of(record);
    const names = [columns.coded.origin?.value(commonCode(columns, 'origin', combination))?.name, columns.coded.host?.value(commonCode(columns, 'host', combination))?.name];
    if (names[0] === origin.name && names[1] === host.name) mine.add(columns.rows[record] as number);
  }
  const header = LEDGER_FIELDS.agreement[language][0] ?? 'agreement';
  return {
    fields: named,
    cells: cells.map((row, index) => {
      const cell = index === 0 ? header : mine.has(index) ? SCRATCH_ID : (row[at] ?? null);
      return Object.assign([...row], { [at]: cell });
    }),
  };
}

import type { FunctionId } from '../../functions/catalogue';
import type { DocumentedFunction } from '../../functions/guide/catalogue';
import { DOCUMENTED_CATALOGUE } from '../../functions/guide/catalogue';

export type GroupKey = 'figures' | 'agreements' | 'ledgers' | 'checks';

/** What a function is about. A function of the catalogue without its group does not compile. */
const GROUP_OF: Readonly<Record<FunctionId, GroupKey>> = {
  SPLITSHARE: 'figures', ENCLAVEATTRIB: 'figures', HOSTKEEPS: 'figures', ATTRIBROW: 'figures', SHARERATE: 'figures',
  AGREEMENT: 'agreements', TAG: 'agreements', EXPLAIN: 'agreements',
  ATTRIBUTE: 'ledgers', RECONCILE: 'ledgers', SETTLE: 'ledgers',
  COMPARE: 'checks', CHECK: 'checks', CREDITCODE: 'checks',
};

const GROUPS: readonly GroupKey[] = ['figures', 'agreements', 'ledgers', 'checks'];

export interface FunctionGroup {
  readonly key: GroupKey;
  readonly functions: readonly DocumentedFunction[];
}

/** All that a person may remember of a function, in both languages. */
const searched = ({ id, summary, parameters }: DocumentedFunction): string =>
  [`PAIR.${id}`, summary.zh, summary.en, ...parameters.flatMap(({ name, description }) => [name.zh, name.en, description.zh, description.en])].join('\n').toLowerCase();

/** The functions that hold every word of a query, in groups; those without any are left out. */
export function searchFunctions(query: string): readonly FunctionGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const found = DOCUMENTED_CATALOGUE.filter((spec) => words.every((word) => searched(spec).includes(word)));
  const groupOf = ({ id }: DocumentedFunction): GroupKey | undefined => GROUP_OF[id as FunctionId];
  return GROUPS.map((key) => ({ key, functions: found.filter((spec) => groupOf(spec) === key) })).filter(({ functions }) => functions.length > 0);
}

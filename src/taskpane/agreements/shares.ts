import type { Agreement, Clause, Treatment } from '../../accounting/agreement/model';
import type { Day } from '../../accounting/period/period';
import { inForce } from './term';

/** What a share bar draws: parts of 1. The tag stands on top of the host's figure, the others share it. */
export interface SharePicture {
  readonly origin: number;
  readonly host: number;
  readonly others: number;
  /** 标注: credited on top, no part of the whole. */
  readonly tag: number | null;
  /** Written as a person reads them, for example `33.33%`. */
  readonly text: { readonly origin: string; readonly host: string; readonly others: string };
}

/** The clause a card shows: the first in force today, else the first. */
export const shownClause = ({ clauses }: Agreement, today: Day): Clause | null => clauses.find((clause) => inForce(clause, today)) ?? clauses[0] ?? null;

/** Every treatment the agreement uses, in the order of its clauses. */
export const treatmentsOf = ({ clauses }: Agreement): readonly Treatment[] => [...new Set(clauses.map(({ treatment }) => treatment))];

/** Whether another clause shares otherwise than the one shown. */
export const clausesDiffer = ({ clauses }: Agreement, shown: Clause): boolean =>
  clauses.some(({ treatment, shares }) => treatment !== shown.treatment || shares?.weights.join(':') !== shown.shares?.weights.join(':'));

export function sharePicture({ treatment, shares }: Clause): SharePicture {
  const weights = shares?.weights ?? [];
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const origin = part(weights[0] ?? 0n, sum);
  const others = part(weights.slice(2).reduce((total, weight) => total + weight, 0n), sum);
  switch (treatment) {
    case 'memo':
      return { origin: 0, host: 1, others: 0, tag: origin.value, text: { origin: origin.text, host: '100%', others: '' } };
    case 'double':
      return { origin: 0, host: 1, others: 0, tag: 1, text: { origin: '100%', host: '100%', others: '' } };
    case 'origin-only':
      return { origin: 1, host: 0, others: 0, tag: null, text: { origin: '100%', host: '0%', others: '' } };
    case 'none':
      return { origin: 0, host: 1, others: 0, tag: null, text: { origin: '0%', host: '100%', others: '' } };
    case 'split':
    case 'transfer': {
      const host = part(weights[1] ?? 0n, sum);
      return { origin: origin.value, host: host.value, others: others.value, tag: null, text: { origin: origin.text, host: host.text, others: weights.length > 2 ? others.text : '' } };
    }
  }
}

/** A weight as part of 1 and as a percentage of at most two decimals, `≈` where it has more. */
function part(weight: bigint, sum: bigint): { readonly value: number; readonly text: string } {
  if (sum === 0n) return { value: 0, text: '0%' };
  const exact = (weight * 10_000n) % sum === 0n;
  const hundredths = (2n * weight * 10_000n + sum) / (2n * sum);
  const whole = hundredths / 100n;
  const fraction = (hundredths % 100n).toString().padStart(2, '0').replace(/0+$/, '');
  return { value: Number(hundredths) / 10_000, text: `${exact ? '' : '≈'}${whole}${fraction ? `.${fraction}` : ''}%` };
}

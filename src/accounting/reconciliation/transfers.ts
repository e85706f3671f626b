import type { District } from '../district/district';
import { compareDistricts } from '../district/read-district';
import type { LedgerAttribution } from '../ledger/attribute-ledger';
import { DecimalSum } from '../ledger/decimal-sum';
import type { PlainOutcome } from '../ledger/plain-line';
import type { Profile } from '../ledger/profiles';
import type { Period } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import { post } from './posting';
import { indicatorFilter, visitInside } from './selection';

/** What goes from the district where units stand to one it shares them with, in the ledger's unit. */
export interface PairTransfer {
  readonly from: District;
  readonly to: District;
  /** 转出 of the one and 转入 of the other: 分算, 划转 and 归飞出地. */
  readonly moved: DecimalText;
  /** 标注 and 双算: credited to the other, and not taken from the one. */
  readonly tags: DecimalText;
  /** Rows, from 1, that are left out of this pair. */
  readonly missing: readonly number[];
}

export interface Transfers {
  /** Every pair under an agreement, those with nothing to move included; in code order. */
  readonly pairs: readonly PairTransfer[];
  /** Rows, from 1, that are left out somewhere. */
  readonly missing: readonly number[];
}

class Pair {
  readonly moved = new DecimalSum();
  readonly tags = new DecimalSum();
  readonly missing: number[] = [];

  constructor(
    readonly from: District,
    readonly to: District,
  ) {}
}

/**
 * What is moved between each two districts, of one indicator and a period: what RECONCILE says of 转出, 转入 and 标注,
 * pair by pair. Summed by `from` it is 转出, by `to` it is 转入 and 标注.
 * @throws Fault indicators-several
 */
export function transfersBetween(attributed: LedgerAttribution, indicator: string | null, period: Period | null): Transfers {
  const pairs = new Map<string, Pair>();
  const missing: number[] = [];
  const pairOf = (from: District, to: District): Pair => {
    const key = JSON.stringify([from.name, to.name]);
    const known = pairs.get(key) ?? new Pair(from, to);
    pairs.set(key, known);
    return known;
  };
  const plain = new PlainTransfers(pairOf);
  visitInside(attributed, indicatorFilter(attributed.ledger, indicator), period, {
    plain: (outcome) => plain.enter(outcome),
    outcome: (outcome) =>
      post(outcome, (to, kind, amount, from) => {
        if (outcome.agreement === null || from === null || kind === 'out') return;
        const pair = pairOf(from, to);
        (kind === 'tags' ? pair.tags : pair.moved).add(amount);
      }),
    leftOut: ({ record, host, origin, agreement }) => {
      missing.push(record.number);
      if (agreement === null || host === null) return;
      for (const to of [origin, ...(agreement.parties?.others ?? [])]) if (to) pairOf(host, to).missing.push(record.number);
    },
  });
  const inOrder = [...pairs.values()].sort((a, b) => compareDistricts(a.from, b.from) || compareDistricts(a.to, b.to));
  return { pairs: inOrder.map(({ from, to, moved, tags, missing: rows }) => ({ from, to, moved: moved.text, tags: tags.text, missing: rows })), missing };
}

/** Enters plain outcomes; records alike in host, origin and agreement are of one pair. */
class PlainTransfers {
  private readonly known = new Map<Profile, Pair | null>();

  constructor(private readonly pairOf: (from: District, to: District) => Pair) {}

  enter({ profile, terms, origin }: PlainOutcome): void {
    let pair = this.known.get(profile);
    if (pair === undefined) {
      pair = this.pairFor(profile);
      this.known.set(profile, pair);
    }
    (terms.tagged ? pair?.tags : pair?.moved)?.addHundredths(origin);
  }

  private pairFor({ host, origin, agreement }: Profile): Pair | null {
    if (agreement === null || host === null) return null;
    // Plain terms credit the others nothing; they are pairs all the same.
    agreement.parties?.others.forEach((other) => this.pairOf(host, other));
    return origin && this.pairOf(host, origin);
  }
}

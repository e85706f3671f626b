import type { Shares } from '../agreement/model';

/** Past this sum of weights a remainder times a weight may no longer be exact in a double: r·w < W² ≤ 2⁵⁰. */
const LARGEST_FAST_TOTAL = 2 ** 25;
/** Cells of the largest table of residues that is kept. */
const LARGEST_TABLE = 65_536;

/** Weights as doubles, for amounts whose units are exact in a double. */
export interface FastPlan {
  readonly weights: readonly number[];
  readonly total: number;
  /**
   * The exact split of every residue r < total, filled on first use: row r holds the parts of r units.
   * Null where it would be too large.
   */
  readonly table: Uint16Array | null;
  readonly filled: Uint8Array | null;
}

/** A ratio made ready for many splits. */
export interface SplitPlan {
  readonly weights: readonly bigint[];
  readonly total: bigint;
  readonly fast: FastPlan | null;
}

const compiled = new WeakMap<readonly bigint[], SplitPlan>();

/** Compiles shares once; the same Shares give the same plan. */
export function compileShares({ weights }: Pick<Shares, 'weights'>): SplitPlan {
  const known = compiled.get(weights);
  if (known) return known;
  const plan = compile(weights);
  compiled.set(weights, plan);
  return plan;
}

function compile(weights: readonly bigint[]): SplitPlan {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total > BigInt(LARGEST_FAST_TOTAL)) return { weights, total, fast: null };
  const cells = Number(total) * weights.length;
  const tabulated = cells <= LARGEST_TABLE;
  const fast: FastPlan = {
    weights: weights.map(Number),
    total: Number(total),
    table: tabulated ? new Uint16Array(cells) : null,
    filled: tabulated ? new Uint8Array(Number(total)) : null,
  };
  return { weights, total, fast };
}

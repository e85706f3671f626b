import type { Shares } from '../agreement/model';
import { inLowestTerms } from '../apportion/rational';
import { decimalsOf } from '../quantity/decimal-text';
import type { DecimalText } from '../quantity/decimal-text';
import { powerOfTen, textOfUnits, unitsOf } from '../quantity/units';

/** Decimals of a percentage that has no end, such as a third. */
const DECIMALS = 4;

/** The origin's part in per cent, rounded where it has no end. */
export function percentOf({ weights }: Shares): DecimalText {
  const [origin = 0n] = weights;
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const scale = powerOfTen(DECIMALS + 2);
  return textOfUnits((2n * origin * scale + whole) / (2n * whole), DECIMALS);
}

/** What the origin can get at most where others keep their parts, in whole per cent. */
export function mostPercent(shares: Shares | null): number {
  const weights = shares?.weights ?? [];
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const [origin = 0n, host = 0n] = weights;
  return whole === 0n ? 100 : Number(((origin + host) * 100n) / whole);
}

/** Shares as an agreement writes them: the origin's part, the host's, and those of others, which stay as they are. */
export function sharesText(percent: string, today: Shares | null): string {
  const text = percent.replace(/[\s%％]/g, '');
  const [origin = 0n, host = 0n, ...others] = today?.weights ?? [];
  if (others.length === 0) return `${text}%`;
  const decimals = decimalsOf(text);
  const hundred = 100n * powerOfTen(decimals);
  const whole = [origin, host, ...others].reduce((sum, weight) => sum + weight, 0n);
  const own = unitsOf(text, decimals) * whole;
  const weights = inLowestTerms([own, (origin + host) * hundred - own, ...others.map((weight) => weight * hundred)].map((numerator) => ({ numerator, denominator: 1n })));
  return weights.join(':');
}

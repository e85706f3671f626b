/** An exact fraction; the denominator is above 0. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Whole numbers in the same proportions and in lowest terms. At least one fraction must not be 0. */
export function inLowestTerms(fractions: readonly Rational[]): readonly bigint[] {
  let common = 1n;
  for (const { denominator } of fractions) common *= denominator / greatestCommonDivisor(common, denominator);
  const whole = fractions.map(({ numerator, denominator }) => numerator * (common / denominator));
  const divisor = whole.reduce(greatestCommonDivisor, 0n);
  return whole.map((weight) => weight / divisor);
}

export const sumOf = (fractions: readonly Rational[]): Rational =>
  fractions.reduce(
    (sum, { numerator, denominator }) => ({ numerator: sum.numerator * denominator + numerator * sum.denominator, denominator: sum.denominator * denominator }),
    { numerator: 0n, denominator: 1n },
  );

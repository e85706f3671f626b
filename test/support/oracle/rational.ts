/** Exact rationals for the oracle: numerator and denominator in bigints, the denominator positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const sizeOf = (a: bigint): bigint => (a < 0n ? -a : a);

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [sizeOf(a), sizeOf(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function ratio(n: bigint | number, d: bigint | number = 1n): Rational {
  const [above, below] = [BigInt(n), BigInt(d)];
  const common = divisor(above, below) * (below < 0n ? -1n : 1n);
  return { n: above / common, d: below / common };
}

export const ZERO = ratio(0);
export const ONE = ratio(1);

/** A plain decimal text, `-12.345`. */
export function decimal(text: string): Rational {
  const [whole = '', fraction = ''] = text.split('.');
  return ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export const plus = (a: Rational, b: Rational): Rational => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Rational, b: Rational): Rational => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Rational, b: Rational): Rational => ratio(a.n * b.n, a.d * b.d);
export const sum = (all: readonly Rational[]): Rational => all.reduce(plus, ZERO);
export const compare = (a: Rational, b: Rational): number => Number(a.n * b.d > b.n * a.d) - Number(a.n * b.d < b.n * a.d);
export const less = (a: Rational, b: Rational): boolean => compare(a, b) < 0;
export const same = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
export const smaller = (a: Rational, b: Rational): Rational => (less(b, a) ? b : a);
export const larger = (a: Rational, b: Rational): Rational => (less(a, b) ? b : a);

/** The next whole number at or below. */
export const floorOf = ({ n, d }: Rational): bigint => (n >= 0n ? n / d : -((-n + d - 1n) / d));

const unitOf = (decimals: number): Rational => (decimals < 0 ? ratio(10n ** BigInt(-decimals)) : ratio(1n, 10n ** BigInt(decimals)));
/** How many units of 10^−decimals. */
export const inUnits = (a: Rational, decimals: number): Rational => ratio(a.n * unitOf(decimals).d, a.d * unitOf(decimals).n);
export const fromUnits = (units: bigint, decimals: number): Rational => times(ratio(units), unitOf(decimals));

const ofSize = (a: Rational, whole: (size: Rational) => bigint, decimals: number): Rational => {
  const size = fromUnits(whole(inUnits({ n: sizeOf(a.n), d: a.d }, decimals)), decimals);
  return a.n < 0n ? minus(ZERO, size) : size;
};
/** Half up, away from zero. */
export const rounded = (a: Rational, decimals: number): Rational => ofSize(a, (size) => floorOf(plus(size, ratio(1, 2))), decimals);
/** Toward zero. */
export const truncated = (a: Rational, decimals: number): Rational => ofSize(a, floorOf, decimals);

/** Decimals that write a terminating fraction in full. */
export function decimalsOf(a: Rational): number {
  let decimals = 0;
  while (inUnits(a, decimals).d !== 1n) decimals += 1;
  return decimals;
}

/** The double nearest to a terminating fraction. */
export const toNumber = (a: Rational): number => {
  const decimals = decimalsOf(a);
  return Number(`${inUnits(a, decimals).n}e${-decimals}`);
};

/** A terminating fraction written in full. */
export function decimalText(a: Rational): string {
  const decimals = decimalsOf(a);
  const digits = String(sizeOf(inUnits(a, decimals).n)).padStart(decimals + 1, '0');
  return `${a.n < 0n ? '-' : ''}${digits.slice(0, digits.length - decimals)}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`;
}

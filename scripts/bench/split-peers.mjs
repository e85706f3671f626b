/** The same split as others write it: largest remainder at two decimals, a function of amount and weights each. */
import { Decimal } from 'decimal.js';
import { allocate, dinero, toSnapshot } from 'dinero.js';
import { CNY } from 'dinero.js/currencies';

/** decimal.js, dividing down to whole cents: exact, with exact remainders. */
export const withDecimal = (weights) => (amount) => handOut(amount, weights, divideExactly);

/** decimal.js as it is usually written, amount × weight ÷ total: the quotient is cut at 20 digits, and ties with it. */
export const withDecimalAsTaught = (weights) => (amount) => handOut(amount, weights, divideAsTaught);

/** dinero.js v2's own allocation; it gives leftover cents to the largest ratio. */
export const withDinero = (weights) => (amount) => allocate(dinero({ amount: Math.round(amount * 100), currency: CNY }), weights).map((part) => toSnapshot(part).amount / 100);

/** BigInt with the ratio made ready beforehand; the cents come from the double's own decimal text. */
export function withBigInt(weights) {
  const bigWeights = weights.map(BigInt);
  const total = bigWeights.reduce((sum, weight) => sum + weight, 0n);
  return (amount) => {
    const cents = BigInt(Math.abs(amount).toFixed(2).replace('.', ''));
    const parts = [];
    const remainders = [];
    let leftover = cents;
    for (let i = 0; i < bigWeights.length; i += 1) {
      const product = cents * bigWeights[i];
      parts.push(product / total);
      remainders.push(product % total);
      leftover -= parts[i];
    }
    for (; leftover > 0n; leftover -= 1n) {
      const largest = indexOfLargest(remainders);
      parts[largest] += 1n;
      remainders[largest] = -1n;
    }
    return parts.map((part) => signed(amount, Number(part)));
  };
}

/** What one writes without thinking of exactness: the limit of speed. */
export function withFloats(weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (amount) => {
    const parts = new Array(weights.length);
    floatsInto(amount, weights, total, new Array(weights.length), parts, 0);
    return parts;
  };
}

/** The same for a column at a time, with one array for all parts. */
export function withFloatsByColumn(weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (amounts, parts = new Float64Array(amounts.length * weights.length)) => {
    const remainders = new Array(weights.length).fill(0.5);
    for (let row = 0; row < amounts.length; row += 1) floatsInto(amounts[row], weights, total, remainders, parts, row * weights.length);
    return parts;
  };
}

function floatsInto(amount, weights, total, remainders, parts, offset) {
  const cents = Math.round(Math.abs(amount) * 100);
  let leftover = cents;
  for (let i = 0; i < weights.length; i += 1) {
    const exact = (cents * weights[i]) / total;
    const part = Math.floor(exact);
    parts[offset + i] = part;
    remainders[i] = exact - part;
    leftover -= part;
  }
  for (; leftover > 0; leftover -= 1) {
    const largest = indexOfLargest(remainders);
    parts[offset + largest] += 1;
    remainders[largest] = -1;
  }
  for (let i = 0; i < weights.length; i += 1) parts[offset + i] = signed(amount, parts[offset + i]);
}

function handOut(amount, weights, divide) {
  const cents = new Decimal(amount).abs().times(100);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight, index) => ({ index, ...divide(cents, weight, total) }));
  const parts = shares.map(({ part }) => part);
  const leftover = parts.reduce((left, part) => left.minus(part), cents).toNumber();
  shares.sort((a, b) => b.remainder.cmp(a.remainder) || a.index - b.index);
  for (const { index } of shares.slice(0, leftover)) parts[index] = parts[index].plus(1);
  return parts.map((part) => signed(amount, part.toNumber()));
}

function divideExactly(cents, weight, total) {
  const product = cents.times(weight);
  const part = product.divToInt(total);
  return { part, remainder: product.minus(part.times(total)) };
}

function divideAsTaught(cents, weight, total) {
  const quotient = cents.times(weight).div(total);
  const part = quotient.floor();
  return { part, remainder: quotient.minus(part) };
}

function indexOfLargest(values) {
  let largest = 0;
  for (let i = 1; i < values.length; i += 1) if (values[i] > values[largest]) largest = i;
  return largest;
}

/** Cents with the amount's sign, in yuan; never −0. */
const signed = (amount, cents) => (amount < 0 && cents !== 0 ? -cents : cents) / 100;

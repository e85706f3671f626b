import type { Shares } from '../agreement/model';
import type { Cell } from '../cells';
import { isBlank, isCellError } from '../cells';
import { Fault } from '../fault';
import { errorInCell, excerpt } from '../quantity/amount';
import { halfWidth } from '../quantity/characters';
import { decimalsOf, readDecimalText } from '../quantity/decimal-text';
import { powerOfTen } from '../quantity/units';
import type { Rational } from './rational';
import { inLowestTerms, sumOf } from './rational';
import { readShareNumber } from './share-number';

export const MOST_PARTIES = 128;

const ONE: Rational = { numerator: 1n, denominator: 1n };

/**
 * Reads shares 比例 from a cell: `5:5`, `3:3:4`, `37.5:62.5`, `1/3:2/3`, percentages that add to 100 %, or a
 * part of the whole (`50%`, `1/3`, a number from 0 to 1), whose rest is the second party's.
 * @throws Fault shares-…, too-many-digits, cell-is-error
 */
export function readShares(cell: Cell | undefined): Shares {
  if (cell === undefined || isBlank(cell)) throw new Fault('shares-missing', {});
  if (typeof cell === 'number') return readSharesText(readShareNumber(cell));
  if (typeof cell === 'string') return readSharesText(cell);
  if (cell !== null && isCellError(cell)) throw errorInCell(cell.error);
  throw new Fault('shares-unreadable', { text: String(cell).toUpperCase() });
}

/** Columns of shares repeat a few texts; a short memory spares reading them again. */
const remembered = new Map<string, Shares>();
const REMEMBERED = 256;

function readSharesText(text: string): Shares {
  const known = remembered.get(text);
  if (known) return known;
  const shares = parse(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, shares);
  return shares;
}

function parse(original: string): Shares {
  const text = halfWidth(original).replace(/\s/g, '');
  const shown = excerpt(original);
  const parts = text.split(':');
  if (parts.length > MOST_PARTIES) throw new Fault('shares-too-many', { parties: parts.length, most: MOST_PARTIES });
  if (parts.length > 1 && parts.some((part) => part !== '')) {
    const blank = parts.indexOf('');
    if (blank >= 0) throw new Fault('shares-part-missing', { text: shown, part: blank + 1 });
  }
  const fractions = parts.map((part) => readPart(part, shown));
  const percentages = parts.filter((part) => part.endsWith('%')).length;
  if (fractions.length === 1) return { text, weights: inLowestTerms(partAndRest(fractions, percentages > 0, shown)) };
  if (percentages > 0) checkPercentages(fractions, percentages, shown);
  if (fractions.every(({ numerator }) => numerator === 0n)) throw new Fault('shares-zero-sum', { text: shown });
  return { text, weights: inLowestTerms(fractions) };
}

/** `3`, `37.5`, `50%`, `1/3`. */
function readPart(part: string, shown: string): Rational {
  const percent = part.endsWith('%');
  const [over, under, ...rest] = (percent ? part.slice(0, -1) : part).split('/');
  const numerator = fractionOf(over);
  const denominator = under === undefined ? ONE : fractionOf(under);
  if (!numerator || !denominator || rest.length > 0) throw new Fault('shares-unreadable', { text: shown });
  if (denominator.numerator === 0n) throw new Fault('shares-zero-denominator', { text: shown, part });
  if (numerator.numerator < 0n || denominator.numerator < 0n) throw new Fault('shares-negative', { text: shown, part });
  return {
    numerator: numerator.numerator * denominator.denominator,
    denominator: numerator.denominator * denominator.numerator * (percent ? 100n : 1n),
  };
}

function fractionOf(text: string | undefined): Rational | null {
  const decimal = text === undefined ? null : readDecimalText(text);
  if (decimal === null) return null;
  return { numerator: BigInt(decimal.replace('.', '')), denominator: powerOfTen(decimalsOf(decimal)) };
}

function partAndRest([part = ONE]: readonly Rational[], percent: boolean, shown: string): readonly Rational[] {
  if (part.numerator > part.denominator) throw percent ? new Fault('shares-out-of-range', { text: shown }) : new Fault('shares-one-party', { text: shown });
  return [part, { numerator: part.denominator - part.numerator, denominator: part.denominator }];
}

function checkPercentages(fractions: readonly Rational[], percentages: number, shown: string): void {
  if (percentages < fractions.length) throw new Fault('shares-percent-mixed', { text: shown });
  const sum = sumOf(fractions);
  if (sum.numerator === sum.denominator) return;
  const thousandths = (sum.numerator * 100_000n) / sum.denominator;
  throw new Fault('shares-percent-sum', { text: shown, sum: String(Number(thousandths) / 1000) });
}

/** Whether a word is made of what shares are made of: digits and their signs only. */
export function looksLikeShares(text: string): boolean {
  const plain = halfWidth(text);
  return /^[-+\d.,:/%]+$/.test(plain) && /\d/.test(plain);
}

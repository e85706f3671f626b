import { numberIn } from '../coerce';
import { sameNumber, sameText } from '../compare';
import { NotCalculated } from '../not-calculated';
import type { Scalar } from '../values';
import { isError } from '../values';

/** Decides one cell. */
export type Criterion = (cell: Scalar) => boolean;

const SIGNED = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

/** What SUMIFS and its kin compare with: `">=100"`, `"飞出地"`, `"A*"`, or a value. */
export function criterionOf(wanted: Scalar): Criterion {
  if (isError(wanted)) return (cell) => isError(cell) && cell.error === wanted.error;
  if (typeof wanted === 'boolean') return (cell) => cell === wanted;
  if (typeof wanted === 'number') return equalsNumber(wanted);
  // A blank cell as criterion counts as 0.
  if (wanted === null) return equalsNumber(0);
  const [, operator = '', operand = ''] = SIGNED.exec(wanted) ?? [];
  if (operator === '' || operator === '=') return operand === '' ? (operator === '=' ? (cell) => cell === null : (cell) => cell === null || cell === '') : equals(operand);
  if (operator === '<>') {
    if (operand === '') return (cell) => cell !== null;
    const same = equals(operand);
    return (cell) => !same(cell);
  }
  const bound = numberOf(operand);
  if (bound === null) throw new NotCalculated('order of texts');
  const holds: Readonly<Record<string, (value: number) => boolean>> = {
    '<': (value) => value < bound && !sameNumber(value, bound),
    '>': (value) => value > bound && !sameNumber(value, bound),
    '<=': (value) => value <= bound || sameNumber(value, bound),
    '>=': (value) => value >= bound || sameNumber(value, bound),
  };
  return (cell) => typeof cell === 'number' && (holds[operator]?.(cell) ?? false);
}

const numberOf = (text: string): number | null => (text.trim() === '' ? null : numberIn(text));

/** Texts that read as the number count too. */
function equalsNumber(wanted: number): Criterion {
  return (cell) => {
    if (typeof cell === 'number') return sameNumber(cell, wanted);
    if (typeof cell !== 'string' || cell === '' || !/\p{N}/u.test(cell)) return false;
    const read = numberIn(cell);
    return read !== null && sameNumber(read, wanted);
  };
}

/** A text Excel may read as a date, `2024-01`, equals its like letter by letter; whether it equals any other such text or number is left to Excel. */
function equals(operand: string): Criterion {
  if (/^true$/i.test(operand) || /^false$/i.test(operand)) return (cell) => cell === /^true$/i.test(operand);
  const code = /^#[A-Z/0]+[!?]?$/.test(operand) ? operand : null;
  if (code !== null) return (cell) => isError(cell) && cell.error === code;
  if (/[*?~]/.test(operand)) {
    const pattern = patternOf(operand);
    return (cell) => typeof cell === 'string' && pattern.test(cell);
  }
  try {
    const number = numberOf(operand);
    if (number !== null) return equalsNumber(number);
  } catch (failure) {
    if (!(failure instanceof NotCalculated)) throw failure;
    return equalsDateLike(operand);
  }
  return (cell) => typeof cell === 'string' && sameText(cell, operand);
}

/** Year and month, perhaps the day, in figures: the same in every language. */
const YEAR_FIRST = /^\s*((?:19|20)\d\d)[-/](\d{1,2})(?:[-/](\d{1,2}))?\s*$/;

const dayIn = (text: string): string | null => {
  const [, year, month, day = '1'] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined ? null : [year, month, day].map(Number).join('-');
};

function equalsDateLike(operand: string): Criterion {
  const wanted = dayIn(operand);
  return (cell) => {
    if (typeof cell === 'string') {
      if (cell.toLowerCase() === operand.toLowerCase()) return true;
      const day = dayIn(cell);
      if (wanted !== null && day !== null) return day === wanted;
      // A plain word is no date.
      try {
        if (numberIn(cell) === null) return false;
      } catch {
        throw new NotCalculated(`"${operand}"`);
      }
    }
    if (typeof cell === 'number' || typeof cell === 'string') throw new NotCalculated(`"${operand}"`);
    return false;
  };
}

/** `*` any letters, `?` one, `~` takes the next one as it is. */
export function patternOf(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (found, escaped: string | undefined) => (escaped === undefined ? (found === '*' ? '[\\s\\S]*' : found === '?' ? '[\\s\\S]' : `\\${found}`) : `\\${escaped}`));
  return new RegExp(`^${source}$`, 'iu');
}

import type { Cell } from '../cells';
import { isCellError } from '../cells';
import { Fault } from '../fault';
import { errorInCell, excerpt } from '../quantity/amount';
import { calendarDate, FIRST_YEAR, firstOfMonth, LAST_YEAR, lastOfMonth } from './calendar';
import type { Period } from './period';
import { fullDate, monthOf, plainText } from './read-day';

/** Months of a year, both inclusive, and whether the figure stands for the year so far. */
interface Months {
  readonly first: number;
  readonly last: number;
  readonly cumulative: boolean;
}

const WHOLE_YEAR: Months = { first: 1, last: 12, cumulative: false };

const QUARTERS: ReadonlyMap<string, number> = new Map([['一', 1], ['二', 2], ['三', 3], ['四', 4], ['1', 1], ['2', 2], ['3', 3], ['4', 4]]);
const COUNTS: ReadonlyMap<string, number> = new Map([...QUARTERS, ['两', 2]]);
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST = /^(\d{4})年?[- ]?(.*)$/;
const YEAR_LAST = /^(.+?)[ ,]*(\d{4})$/;
/** Every stroke an input method offers for "from … to". */
const RANGE = /^(\d{1,2})月?(?:份)?[-–—―－~～∼〜至到]{1,2}(\d{1,2})月(?:份)?(?:累计)?$/;
const ENGLISH_RANGE = /^([a-z]+)\.? ?(?:[-–—~]|to) ?([a-z]+)\.?$/;

/**
 * Reads a reporting period (SPEC §4): a year, half, quarter, month, a date or serial for its month, and the
 * cumulative `2026年1-9月`, `2026年前三季度`.
 * @throws Fault period-unreadable, cell-is-error
 */
export function readPeriod(cell: Cell): Period {
  if (isCellError(cell)) throw errorInCell(cell.error);
  const period = periodOf(cell);
  if (period === null) throw new Fault('period-unreadable', { text: excerpt(String(cell ?? '')) });
  return period;
}

/** The period a cell names, or null. */
export function periodOf(cell: Cell): Period | null {
  const day = fullDate(cell);
  if (day !== null) {
    const { year, month } = calendarDate(day);
    return periodOfMonths(year, { first: month, last: month, cumulative: false });
  }
  const single = monthOf(cell);
  if (single) return periodOfMonths(single.year, { first: single.month, last: single.month, cumulative: false });
  return namedPeriod(plainText(cell).toLowerCase());
}

function namedPeriod(text: string): Period | null {
  const [, year = '', rest = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year) return periodOfMonths(Number(year), monthsOf(rest));
  const [, name = '', last = ''] = YEAR_LAST.exec(text) ?? [];
  return last ? periodOfMonths(Number(last), monthsOf(name)) : null;
}

function periodOfMonths(year: number, months: Months | null): Period | null {
  if (months === null || year < FIRST_YEAR || year > LAST_YEAR) return null;
  return { first: firstOfMonth(year, months.first), last: lastOfMonth(year, months.last), cumulative: months.cumulative };
}

/** The months that the words behind (or before) the year name. */
function monthsOf(words: string): Months | null {
  if (words === '' || words === '度' || words === '全年') return WHOLE_YEAR;
  return quarterOrHalf(words) ?? monthRange(words) ?? englishMonths(words);
}

function quarterOrHalf(words: string): Months | null {
  const quarter = /^(?:q([1-4])|第?([一二三四1-4])季度?)$/.exec(words);
  if (quarter) {
    const number = QUARTERS.get(quarter[1] ?? quarter[2] ?? '') ?? 0;
    return { first: number * 3 - 2, last: number * 3, cumulative: false };
  }
  const quarters = /^前([一二两三四1-4])个?季度?(?:累计)?$/.exec(words);
  if (quarters) return { first: 1, last: (COUNTS.get(quarters[1] ?? '') ?? 0) * 3, cumulative: true };
  if (words === '上半年' || words === 'h1') return { first: 1, last: 6, cumulative: false };
  if (words === '下半年' || words === 'h2') return { first: 7, last: 12, cumulative: false };
  return null;
}

function monthRange(words: string): Months | null {
  const [, first, last] = RANGE.exec(words) ?? [];
  return first === undefined || last === undefined ? null : span(Number(first), Number(last));
}

/** `Jan-Sep`, `March`: the English spellings, at least three letters of each month. */
function englishMonths(words: string): Months | null {
  const [, first, last] = ENGLISH_RANGE.exec(words) ?? [];
  if (first !== undefined && last !== undefined) return span(englishMonth(first), englishMonth(last));
  const month = englishMonth(words.replace('.', ''));
  return month === 0 ? null : { first: month, last: month, cumulative: false };
}

const FULL_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

const englishMonth = (word: string): number => {
  const index = ENGLISH_MONTHS.indexOf(word.slice(0, 3));
  return index >= 0 && (FULL_MONTHS[index] ?? '').startsWith(word) ? index + 1 : word === 'sept' ? 9 : 0;
};

/** 1-n月 is the year so far; any other run of months is a period of its own. */
function span(first: number, last: number): Months | null {
  return first >= 1 && last <= 12 && first <= last ? { first, last, cumulative: first === 1 } : null;
}

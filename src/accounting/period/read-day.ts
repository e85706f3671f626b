import type { Cell } from '../cells';
import { isCellError } from '../cells';
import { Fault } from '../fault';
import { errorInCell, excerpt } from '../quantity/amount';
import { halfWidth } from '../quantity/characters';
import { dayOf, dayOfSerial, FIRST_SERIAL, firstOfMonth, LAST_SERIAL, lastOfMonth } from './calendar';
import type { Day } from './period';

/** Longer than any date with its time of day. */
const LONGEST = 32;

/** `2023-07-01`, `2023/7/1`, `2023.7.1`, `2023年7月1日`, each with a time of day that is dropped. */
const FULL = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月份?|(\d{2}))$/;

/**
 * Reads a date: ISO, with strokes or points, `2023年7月1日`, `20230701`, an Excel serial. A month alone stands
 * for its first day, or its last where `edge` says so (an end such as 止).
 * @throws Fault date-unreadable, cell-is-error
 */
export function readDay(cell: Cell, edge: 'first' | 'last' = 'first'): Day {
  if (isCellError(cell)) throw errorInCell(cell.error);
  const day = fullDate(cell) ?? monthEdge(cell, edge);
  if (day === null) throw new Fault('date-unreadable', { text: excerpt(String(cell ?? '')) });
  return day;
}

/** The day a cell names in full, an Excel serial included; null where it names none. */
export function fullDate(cell: Cell): Day | null {
  if (typeof cell === 'number' && cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1) return dayOfSerial(cell);
  const text = plainText(cell);
  if (/^\d{5}$/.test(text) && Number(text) >= FIRST_SERIAL && Number(text) <= LAST_SERIAL) return dayOfSerial(Number(text));
  const compact = COMPACT.exec(text);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const full = FULL.exec(text);
  return full && dayOf(Number(full[1]), Number(full[3] ?? full[5]), Number(full[4] ?? full[6]));
}

/** Year and month where a cell names a month; null where it does not. */
export function monthOf(cell: Cell): { readonly year: number; readonly month: number } | null {
  const match = MONTH.exec(plainText(cell));
  if (!match) return null;
  // A number has no leading or closing zeros of its own: 2026.1 may be January or October, only 202601 is a month.
  if (typeof cell === 'number' && match[4] === undefined) return null;
  const year = Number(match[1]);
  const month = Number(match[2] ?? match[3] ?? match[4]);
  return dayOf(year, month, 1) === null ? null : { year, month };
}

function monthEdge(cell: Cell, edge: 'first' | 'last'): Day | null {
  const month = monthOf(cell);
  if (month === null) return null;
  return edge === 'first' ? firstOfMonth(month.year, month.month) : lastOfMonth(month.year, month.month);
}

/** Half-width text of a cell, blanks around `年月日` removed; empty where it is too long to be a date. */
export function plainText(cell: Cell): string {
  if (typeof cell !== 'string' && typeof cell !== 'number') return '';
  const text = String(cell);
  return text.length > LONGEST ? '' : halfWidth(text).trim().replace(/\s*([年月日])\s*/g, '$1');
}

import { Fault } from '../fault';
import type { Cell, Matrix } from '../cells';
import { isBlank } from '../cells';
import { DecimalSum, difference } from '../ledger/decimal-sum';
import { normalCode } from '../ledger/credit-code';
import type { Ledger, LedgerRecord } from '../ledger/ledger';
import { readLedger } from '../ledger/ledger';
import { convertUnit } from '../ledger/unit-of-measure';
import { yearOf } from '../period/calendar';
import type { Period } from '../period/period';
import type { InPieces } from '../pieces';
import { atOnce } from '../pieces';
import { halfWidth } from '../quantity/characters';
import type { DecimalText } from '../quantity/decimal-text';
import type { MoneyUnit } from '../quantity/unit';

/** What two ledgers say of one unit, indicator and period. */
export interface Comparison {
  readonly code: string;
  readonly name: string;
  readonly indicator: string | null;
  readonly period: Period | null;
  readonly a: DecimalText | null;
  readonly b: DecimalText | null;
  /** a − b; null where one is missing: missing is not 0. */
  readonly difference: DecimalText | null;
  readonly verdict: Verdict;
  /** 1-based rows of each ledger whose figures these are; with one ledger both are rows of it. */
  readonly rows: { readonly a: readonly number[]; readonly b: readonly number[] };
}

export type Verdict = 'agreed' | 'one-sided' | 'different' | 'unit-suspected' | 'period-suspected' | 'cumulative-suspected';

interface Item {
  readonly record: LedgerRecord;
  readonly sum: DecimalSum;
  readonly rows: number[];
}

/** One side's figures, and for each unit and indicator those of all its periods. */
interface Side {
  readonly items: ReadonlyMap<string, Item>;
  readonly series: ReadonlyMap<string, readonly Item[]>;
}

/**
 * Compares two districts' ledgers, or one with a column 填报单位 of exactly two (SPEC §5, COMPARE). Proposals only:
 * nothing is put right silently.
 * @throws Fault reporters-not-two, ledger-…
 */
export const compareLedgers = (first: Matrix, second: Matrix | null): Compared => atOnce(compareInPieces(first, second));

export interface Compared {
  readonly ledger: Ledger;
  readonly comparisons: readonly Comparison[];
}

/** The same with pauses, so that a page can go on while large ledgers are compared. */
export function* compareInPieces(first: Matrix, second: Matrix | null): InPieces<Compared> {
  const ledger = readLedger(first);
  const other = second === null ? null : readLedger(second);
  const own = yield* recordsOf(ledger);
  const [ours, theirs] = other === null ? byReporter(own) : [own, yield* recordsOf(other)];
  const codes = codesByName([...ours, ...theirs]);
  const a = yield* sideOf(ours, codes, null, null);
  const b = yield* sideOf(theirs, codes, other?.unit ?? null, ledger.unit);
  const comparisons: Comparison[] = [];
  for (const key of new Set([...a.items.keys(), ...b.items.keys()])) {
    const comparison = comparisonOf(key, a, b);
    if (comparison) comparisons.push(comparison);
    if (comparisons.length % ROWS_A_PIECE === 0) yield;
  }
  return { ledger, comparisons };
}

/** Read in some hundredths of a second. */
const ROWS_A_PIECE = 2000;

function* recordsOf(ledger: Ledger): InPieces<readonly LedgerRecord[]> {
  const records: LedgerRecord[] = [];
  for (let record = 0; record < ledger.columns.count; record += 1) {
    records.push(ledger.recordAt(record));
    if (record % ROWS_A_PIECE === 0) yield;
  }
  return records;
}

function byReporter(records: readonly LedgerRecord[]): readonly [readonly LedgerRecord[], readonly LedgerRecord[]] {
  const groups = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    if (record.reporter === null) continue;
    const known = groups.get(record.reporter);
    if (known) known.push(record);
    else groups.set(record.reporter, [record]);
  }
  const [a, b] = [...groups.values()];
  if (groups.size !== 2 || !a || !b) throw new Fault('reporters-not-two', { known: [...groups.keys()] });
  return [a, b];
}

const codeText = (code: Cell): string => (isBlank(code) || typeof code === 'object' ? '' : normalCode(String(code)));
const nameKey = (name: string | null): string => halfWidth(name ?? '').replace(/\s/g, '');

/** A name that stands with one code on either side carries it where the code is blank. */
function codesByName(records: readonly LedgerRecord[]): ReadonlyMap<string, string | null> {
  const codes = new Map<string, string | null>();
  for (const { name, code } of records) {
    const text = codeText(code);
    if (text === '' || name === null) continue;
    const known = codes.get(nameKey(name));
    codes.set(nameKey(name), known === undefined || known === text ? text : null);
  }
  return codes;
}

function* sideOf(records: readonly LedgerRecord[], codes: ReadonlyMap<string, string | null>, from: MoneyUnit | null, to: MoneyUnit | null): InPieces<Side> {
  const items = new Map<string, Item>();
  const series = new Map<string, Item[]>();
  for (const [index, record] of records.entries()) {
    if (index % ROWS_A_PIECE === 0) yield;
    const own = record.figure ?? record.cumulative;
    if (own === null) continue;
    const value = from && to ? convertUnit(own, from, to) : own;
    const code = codeText(record.code) || (codes.get(nameKey(record.name)) ?? '');
    const unitKey = JSON.stringify([code || nameKey(record.name), record.indicator]);
    const key = JSON.stringify([unitKey, record.period && [record.period.first, record.period.last]]);
    const known = items.get(key);
    if (known) {
      known.sum.add(value);
      known.rows.push(record.number);
      continue;
    }
    const item = { record, sum: new DecimalSum().add(value), rows: [record.number] };
    items.set(key, item);
    const line = series.get(unitKey);
    if (line) line.push(item);
    else series.set(unitKey, [item]);
  }
  return { items, series };
}

function comparisonOf(key: string, a: Side, b: Side): Comparison | null {
  const ours = a.items.get(key);
  const theirs = b.items.get(key);
  const record = ours?.record ?? theirs?.record;
  if (!record) return null;
  const unitKey = String((JSON.parse(key) as readonly unknown[])[0]);
  const lines = [a.series.get(unitKey) ?? [], b.series.get(unitKey) ?? []] as const;
  return {
    code: codeText(ours?.record.code ?? null) || codeText(theirs?.record.code ?? null),
    name: record.name ?? theirs?.record.name ?? '',
    indicator: record.indicator, period: record.period,
    a: ours?.sum.text ?? null, b: theirs?.sum.text ?? null,
    difference: ours && theirs ? difference(ours.sum.text, theirs.sum.text) : null,
    verdict: ours && theirs ? verdictOf(ours, theirs, lines) : 'one-sided',
    rows: { a: ours?.rows ?? [], b: theirs?.rows ?? [] },
  };
}

function verdictOf(ours: Item, theirs: Item, [a, b]: readonly [readonly Item[], readonly Item[]]): Verdict {
  const [x, y] = [ours.sum.text, theirs.sum.text];
  if (x === y) return 'agreed';
  if (isPowerApart(x, y)) return 'unit-suspected';
  if (isSoFar(x, ours, b) || isSoFar(y, theirs, a)) return 'cumulative-suspected';
  return isOfAnotherPeriod(x, ours, b) || isOfAnotherPeriod(y, theirs, a) ? 'period-suspected' : 'different';
}

/** A factor of 10³ (千元) or 10⁴ (万元). */
const isPowerApart = (x: DecimalText, y: DecimalText): boolean =>
  x !== '0' && [3, 4].some((power) => scaled(x, power) === y || scaled(y, power) === x);

const scaled = (amount: DecimalText, power: number): DecimalText => convertUnit(amount, power === 3 ? '千元' : '万元', '元');

const isOfAnotherPeriod = (value: DecimalText, { record }: Item, line: readonly Item[]): boolean =>
  value !== '0' && line.some((item) => item.record.period?.last !== record.period?.last && item.sum.text === value);

/** The other side's figures of the year up to this period add up to the value. */
function isSoFar(value: DecimalText, { record: { period } }: Item, line: readonly Item[]): boolean {
  if (period === null) return false;
  const months = line.filter((item) => item.record.period !== null && yearOf(item.record.period.last) === yearOf(period.last) && item.record.period.last <= period.last);
  if (months.length < 2) return false;
  return months.reduce((sum, item) => sum.add(item.sum.text), new DecimalSum()).text === value;
}

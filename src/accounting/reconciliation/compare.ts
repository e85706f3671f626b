import { Fault } from '../fault';
import { groupBy } from '../group-by';
import type { Matrix } from '../cells';
import { DecimalSum, difference } from '../ledger/decimal-sum';
import type { Ledger, LedgerRecord } from '../ledger/ledger';
import { readLedger } from '../ledger/ledger';
import { codeText, nameText } from '../ledger/unit-keys';
import { convertUnit } from '../ledger/unit-of-measure';
import type { Period } from '../period/period';
import type { DecimalText } from '../quantity/decimal-text';
import type { MoneyUnit } from '../quantity/unit';
import type { Slices } from '../slices';
import { eachOf, whole } from '../slices';
import type { SideFigure, SourceCell, Suspicion } from './suspicion';
import { suspicionOf } from './suspicion';

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
  /** What a suspected verdict rests on; null for the others. */
  readonly suspicion: Suspicion | null;
  /** The cells of each side's figure; several where they were added. */
  readonly sources: { readonly a: readonly SourceCell[]; readonly b: readonly SourceCell[] };
}

export type Verdict = 'agreed' | 'one-sided' | 'different' | 'unit-suspected' | 'period-suspected' | 'cumulative-suspected';

export interface Compared {
  readonly ledger: Ledger;
  /** The second ledger; null where one was divided by its reporters. */
  readonly other: Ledger | null;
  /** Of one ledger: who reported which side. */
  readonly reporters: { readonly a: string; readonly b: string } | null;
  readonly comparisons: readonly Comparison[];
  /** 1-based rows of records without a figure: they are not compared. */
  readonly missing: { readonly a: readonly number[]; readonly b: readonly number[] };
}

interface Item {
  readonly record: LedgerRecord;
  readonly sum: DecimalSum;
  readonly sources: SourceCell[];
}

/** One side's figures, and for each unit and indicator those of all its periods. */
interface Side {
  readonly items: ReadonlyMap<string, Item>;
  readonly series: ReadonlyMap<string, readonly Item[]>;
  readonly missing: readonly number[];
}

/**
 * Compares two districts' ledgers, or one with a column 填报单位 of exactly two (SPEC §5, COMPARE). Proposals only:
 * nothing is put right silently.
 * @throws Fault reporters-not-two, ledger-…
 */
export const compareLedgers = (first: Matrix, second: Matrix | null): Compared => whole(comparing(readLedger(first), second === null ? null : () => readLedger(second)));

/** The same in slices, for a page that must answer meanwhile; the second ledger is read in a slice of its own. */
export function* comparing(ledger: Ledger, second: (() => Ledger) | null): Slices<Compared> {
  yield { done: 0, all: ledger.columns.count };
  const other = second === null ? null : second();
  const count = ledger.columns.count + (other?.columns.count ?? 0);
  // Each record is read, filed and compared.
  const all = 3 * count;
  const records = yield* recordsOf(ledger, 0, all);
  const parts = other === null ? byReporter(records) : { a: records, b: yield* recordsOf(other, ledger.columns.count, all), reporters: null };
  const codes = codesByName([...parts.a, ...parts.b]);
  const a = yield* sideOf(parts.a, { codes, from: null, to: null, before: count, all });
  const b = yield* sideOf(parts.b, { codes, from: other?.unit ?? null, to: ledger.unit, before: count + parts.a.length, all });
  const comparisons: Comparison[] = [];
  const keys = [...new Set([...a.items.keys(), ...b.items.keys()])];
  yield* eachOf(keys, (key) => void comparisons.push(...comparisonOf(key, a, b)), all - keys.length, all);
  return { ledger, other, reporters: parts.reporters, comparisons, missing: { a: a.missing, b: b.missing } };
}

function* recordsOf(ledger: Ledger, before: number, all: number): Slices<readonly LedgerRecord[]> {
  const records: LedgerRecord[] = [];
  yield* eachOf([...ledger.columns.rows.keys()].slice(0, ledger.columns.count), (record) => void records.push(ledger.recordAt(record)), before, all);
  return records;
}

interface Parts {
  readonly a: readonly LedgerRecord[];
  readonly b: readonly LedgerRecord[];
  readonly reporters: { readonly a: string; readonly b: string } | null;
}

function byReporter(records: readonly LedgerRecord[]): Parts {
  const groups = groupBy(records.filter(({ reporter }) => reporter !== null), ({ reporter }) => reporter ?? '');
  const [a, b] = [...groups];
  if (groups.size !== 2 || !a || !b) throw new Fault('reporters-not-two', { known: [...groups.keys()] });
  return { a: a[1], b: b[1], reporters: { a: a[0], b: b[0] } };
}

const codeOf = (item: Item | undefined): string => codeText(item?.record.code ?? null) ?? '';

/** A name that stands with one code on either side carries it where the code is blank. */
function codesByName(records: readonly LedgerRecord[]): ReadonlyMap<string, string | null> {
  const codes = new Map<string, string | null>();
  for (const { name, code } of records) {
    const text = codeText(code);
    if (text === null || name === null) continue;
    const key = nameText(name);
    const known = codes.get(key);
    codes.set(key, known === undefined || known === text ? text : null);
  }
  return codes;
}

interface Filing {
  readonly codes: ReadonlyMap<string, string | null>;
  readonly from: MoneyUnit | null;
  readonly to: MoneyUnit | null;
  readonly before: number;
  readonly all: number;
}

function* sideOf(records: readonly LedgerRecord[], { codes, from, to, before, all }: Filing): Slices<Side> {
  const items = new Map<string, Item>();
  const series = new Map<string, Item[]>();
  const missing: number[] = [];
  yield* eachOf(
    records,
    (record) => {
      const own = record.figure ?? record.cumulative;
      if (own === null) {
        missing.push(record.number);
        return;
      }
      const source: SourceCell = { row: record.number, field: record.figure === null ? 'cumulative' : 'figure' };
      const value = from && to ? convertUnit(own, from, to) : own;
      const name = nameText(record.name ?? '');
      const unitKey = JSON.stringify([codeText(record.code) ?? codes.get(name) ?? name, record.indicator]);
      const key = JSON.stringify([unitKey, record.period && [record.period.first, record.period.last]]);
      const known = items.get(key);
      if (known) {
        known.sum.add(value);
        known.sources.push(source);
        return;
      }
      const item = { record, sum: new DecimalSum().add(value), sources: [source] };
      items.set(key, item);
      const line = series.get(unitKey);
      if (line) line.push(item);
      else series.set(unitKey, [item]);
    },
    before,
    all,
  );
  return { items, series, missing };
}

const figureOf = ({ record: { period }, sum, sources }: Item): SideFigure => ({ period, value: sum.text, sources });

/** None where neither side has it. */
function comparisonOf(key: string, a: Side, b: Side): readonly Comparison[] {
  const ours = a.items.get(key);
  const theirs = b.items.get(key);
  const record = ours?.record ?? theirs?.record;
  if (!record) return [];
  const [x, y] = [ours?.sum.text ?? null, theirs?.sum.text ?? null];
  const unitKey = String((JSON.parse(key) as readonly unknown[])[0]);
  const lineOf = (side: Side) => (side.series.get(unitKey) ?? []).map(figureOf);
  const suspicion = ours && theirs && x !== y ? suspicionOf({ a: figureOf(ours), b: figureOf(theirs), lines: { a: lineOf(a), b: lineOf(b) } }) : null;
  return [{
    code: codeOf(ours) || codeOf(theirs),
    name: record.name ?? theirs?.record.name ?? '',
    indicator: record.indicator, period: record.period,
    a: x, b: y,
    difference: x !== null && y !== null ? difference(x, y) : null,
    verdict: x === null || y === null ? 'one-sided' : x === y ? 'agreed' : suspicion === null ? 'different' : `${suspicion.kind}-suspected`,
    suspicion,
    sources: { a: ours?.sources ?? [], b: theirs?.sources ?? [] },
  }];
}

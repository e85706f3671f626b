import type { Cell } from '../../accounting/cells';
import { readLedger } from '../../accounting/ledger/ledger';
import { codeText, nameText } from '../../accounting/ledger/unit-keys';
import type { SourceCell } from '../../accounting/reconciliation/suspicion';
import type { LedgerEntry } from '../../workbook/ledger-entry';
import type { SliceOptions } from '../../workbook/slices';
import { compute } from './compute';
import type { Item } from './items';
import type { ListedDifferences } from './listed-differences';
import { listDifferences } from './listed-differences';

/** One of several ledgers, with the district that sends it; null where that is not said. */
export interface SentLedger {
  readonly entry: LedgerEntry;
  readonly reporter: string | null;
}

/** A record by its row of the range, from 0, and its unit. */
interface UnitRow {
  readonly row: number;
  readonly code: string | null;
  readonly name: string | null;
}

/**
 * Compares, of many ledgers, what two districts report of the same units: each ledger with the first before it that
 * another district sends and that has the unit. Only the rows of such units are compared, so that cost grows with
 * them. Pairs that agree, or speak of nothing in common, are left out.
 * @throws WorkbookFailure cancelled, on `signal`
 */
export async function compareShared(ledgers: readonly SentLedger[], options: SliceOptions): Promise<readonly ListedDifferences[]> {
  const rows = ledgers.map(({ entry }) => unitRows(entry));
  const found: ListedDifferences[] = [];
  for (const [key, units] of pairsOf(rows, ledgers)) {
    const [first = 0, second = 0] = key.split(' ').map(Number);
    const parts = { a: partOf(ledgers[first], rows[first], units), b: partOf(ledgers[second], rows[second], units) };
    if (parts.a === null || parts.b === null) continue;
    const result = await compute(parts.a.entry, parts.b.entry, { agreements: null, corrections: [], ...options });
    const { a, b } = parts;
    if (!result.compared.comparisons.some((one) => one.a !== null && one.b !== null)) continue;
    const listed = listDifferences({ differences: { result }, settlementOf: () => null });
    if (listed !== null && listed.open.length > 0) found.push({ ...listed, open: listed.open.map((item) => onSheet(item, a.rows, b.rows)) });
  }
  return found;
}

function unitRows({ cells }: LedgerEntry): readonly UnitRow[] {
  const ledger = readLedger(cells);
  return Array.from({ length: ledger.columns.count }, (_, index): UnitRow => {
    const { number, code, name } = ledger.recordAt(index);
    return { row: number - 1, code: codeText(code), name: name === null ? null : nameText(name) };
  });
}

/** Units by pairs of ledgers, `0 3`. A name that stands with exactly one code anywhere is that code. */
function pairsOf(rows: readonly (readonly UnitRow[])[], ledgers: readonly SentLedger[]): ReadonlyMap<string, UnitSet> {
  const codes = new Map<string, string | null>();
  for (const { code, name } of rows.flat()) {
    if (code === null || name === null) continue;
    const known = codes.get(name);
    codes.set(name, known === undefined || known === code ? code : null);
  }
  const unitOf = ({ code, name }: UnitRow): string | null => (code !== null ? `code ${code}` : name === null || name === '' ? null : codes.get(name) ? `code ${codes.get(name) ?? ''}` : `name ${name}`);
  const holders = new Map<string, number[]>();
  const pairs = new Map<string, UnitSet>();
  rows.forEach((own, ledger) => {
    for (const unit of new Set(own.map(unitOf))) {
      if (unit === null) continue;
      const before = holders.get(unit) ?? [];
      const other = before.find((one) => isOtherDistrict(ledgers[one]?.reporter ?? null, ledgers[ledger]?.reporter ?? null));
      if (other !== undefined) {
        const key = `${String(other)} ${String(ledger)}`;
        const pair = pairs.get(key) ?? new UnitSet(unitOf);
        pair.units.add(unit);
        pairs.set(key, pair);
      }
      holders.set(unit, [...before, ledger]);
    }
  });
  return pairs;
}

const isOtherDistrict = (a: string | null, b: string | null): boolean => a === null || b === null || a !== b;

class UnitSet {
  readonly units = new Set<string>();

  constructor(private readonly unitOf: (row: UnitRow) => string | null) {}

  has(row: UnitRow): boolean {
    return this.units.has(this.unitOf(row) ?? '');
  }
}

/** A ledger with no rows but those of some units; `rows` are where its rows stand in the whole one, from 0. */
function partOf(ledger: SentLedger | undefined, records: readonly UnitRow[] | undefined, units: UnitSet): { readonly entry: LedgerEntry; readonly rows: readonly number[] } | null {
  if (ledger === undefined || records === undefined) return null;
  const { cells } = ledger.entry;
  const head = readLedger(cells).header.firstDataRow;
  const rows = [...Array.from({ length: head }, (_, index) => index), ...records.filter((record) => units.has(record)).map(({ row }) => row)];
  return { entry: { ...ledger.entry, cells: rows.map((row): readonly Cell[] => cells[row] ?? []) }, rows };
}

/** An item with the rows of the whole ledgers. */
function onSheet(item: Item, a: readonly number[], b: readonly number[]): Item {
  if (item.comparison === null) return item;
  const moved = (sources: readonly SourceCell[], rows: readonly number[]): readonly SourceCell[] => sources.map(({ row, field }) => ({ row: (rows[row - 1] ?? 0) + 1, field }));
  const { sources } = item.comparison;
  return { ...item, comparison: { ...item.comparison, sources: { a: moved(sources.a, a), b: moved(sources.b, b) } } };
}

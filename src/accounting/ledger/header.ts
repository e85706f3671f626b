import type { Cell, Matrix } from '../cells';
import { isBlank } from '../cells';
import { Fault } from '../fault';
import type { Language } from '../language';
import type { MoneyUnit } from '../quantity/unit';
import type { LedgerField } from './fields';
import { findLedgerField } from './fields';
import type { TitleFacts } from './title';
import { readTitle } from './title';
import { isUnitOfMeasure, unitInHeader } from './unit-of-measure';

/** A second column of the same meaning; the first one is read. Columns count from 0. */
export interface DoubledColumn {
  readonly field: LedgerField;
  readonly kept: number;
  readonly ignored: number;
}

/** How a ledger's columns are read. Rows and columns count from 0 within the range. */
export interface LedgerHeader {
  /** The header row, or both where names stand over two rows. */
  readonly rows: readonly number[];
  readonly firstDataRow: number;
  readonly columns: ReadonlyMap<LedgerField, number>;
  /** The unit in the header of an amount's column, `金额（万元）`, by column. */
  readonly units: ReadonlyMap<number, MoneyUnit>;
  /** Of the first known header; results are written in it. */
  readonly language: Language;
  readonly title: TitleFacts;
  readonly doubled: readonly DoubledColumn[];
}

/** Columns a person has set right: a field's column, or null where the sheet has none. */
export type Corrections = ReadonlyMap<LedgerField, number | null>;

/** Rows in which a header is looked for. */
const HEADER_WITHIN = 20;
/** Cells looked at to tell whether 单位 holds units of measure. */
const CELLS_LOOKED_AT = 200;

interface Candidate {
  readonly rows: readonly number[];
  /** Different known names. */
  readonly known: number;
}

/**
 * Finds the header: the row with most known names, at least two, in the first 20 rows; where the row below adds
 * names, both are read together.
 * @throws Fault ledger-header-missing
 */
export function readLedgerHeader(cells: Matrix, corrections: Corrections = new Map()): LedgerHeader {
  const candidate = findCandidate(cells);
  if (candidate === null) throw new Fault('ledger-header-missing', {});
  const last = candidate.rows.at(-1) ?? 0;
  const titles = headersOf(cells, candidate.rows);
  const body = cells.slice(last + 1, last + 1 + CELLS_LOOKED_AT);
  const columns = new Map<LedgerField, number>();
  const doubled: DoubledColumn[] = [];
  let language: Language | null = null;
  titles.forEach((header, column) => {
    const found = header === null ? null : findLedgerField(header);
    if (!found) return;
    language ??= found.language;
    const field = found.field === 'unit' && !holdsUnits(header, body, column) ? 'name' : found.field;
    const kept = columns.get(field);
    if (kept === undefined) columns.set(field, column);
    else doubled.push({ field, kept, ignored: column });
  });
  for (const [field, column] of corrections) {
    if (column === null) columns.delete(field);
    else columns.set(field, column);
  }
  return {
    rows: candidate.rows,
    firstDataRow: last + 1,
    columns,
    units: unitsOfColumns(cells, candidate.rows),
    language: language ?? 'zh',
    title: readTitle(cells.slice(0, candidate.rows[0])),
    // Where a person has said which column it is, nothing is in doubt.
    doubled: doubled.filter(({ field }) => !corrections.has(field)),
  };
}

function findCandidate(cells: Matrix): Candidate | null {
  let best: Candidate | null = null;
  const last = Math.min(cells.length, HEADER_WITHIN);
  for (let row = 0; row < last; row += 1) {
    const known = knownIn(cells, [row]);
    if (known >= 1 && canContinueHeader(cells[row + 1])) {
      const both = knownIn(cells, [row, row + 1]);
      // Both rows must give names of their own; else the upper is a title or the lower is data.
      if (both > known && both > knownIn(cells, [row + 1]) && both >= 2 && both > (best?.known ?? 0)) best = { rows: [row, row + 1], known: both };
    }
    if (known >= 2 && known > (best?.known ?? 0)) best = { rows: [row], known };
  }
  return best;
}

/** The lower row of a header holds words only. */
const canContinueHeader = (row: readonly Cell[] | undefined): boolean => row !== undefined && row.every((cell) => isBlank(cell) || typeof cell === 'string');

const knownIn = (cells: Matrix, rows: readonly number[]): number =>
  new Set(headersOf(cells, rows).flatMap((header) => (header === null ? [] : (findLedgerField(header)?.field ?? [])))).size;

/** Each column's header: the lower name where it is known, else the upper one. */
function headersOf(cells: Matrix, rows: readonly number[]): readonly (string | null)[] {
  const width = cells[rows[0] ?? 0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const names = rows.map((row) => cells[row]?.[column]).filter((cell) => typeof cell === 'string' && cell.trim() !== '') as string[];
    return names.reverse().find((name) => findLedgerField(name) !== null) ?? null;
  });
}

/** 单位 is the unit of measure if its cells are units; 计量单位 always is. */
function holdsUnits(header: string | null, body: Matrix, column: number): boolean {
  if (header === null || !/^\s*(?:单\s*位|unit)\s*(?:[(（].*)?$/i.test(header)) return true;
  const filled = body.map((row) => row[column]).filter((cell) => !isBlank(cell));
  return filled.length === 0 || filled.filter((cell) => isUnitOfMeasure(cell)).length * 2 > filled.length;
}

/** A unit in the upper header of merged cells holds for the columns under it up to the next upper name. */
function unitsOfColumns(cells: Matrix, rows: readonly number[]): ReadonlyMap<number, MoneyUnit> {
  const units = new Map<number, MoneyUnit>();
  for (const row of rows) {
    const merges = rows.length > 1 && row === rows[0];
    let carried: MoneyUnit | null = null;
    (cells[row] ?? []).forEach((cell, column) => {
      if (!isBlank(cell)) carried = unitInHeader(cell);
      else if (!merges) carried = null;
      if (carried !== null) units.set(column, carried);
    });
  }
  return units;
}

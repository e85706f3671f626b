import type { Cell, Matrix } from '../cells';
import { isBlank } from '../cells';
import { Fault } from '../fault';
import type { Language } from '../language';
import { assemble } from './assemble';
import type { FieldKey } from './fields';
import { findField } from './fields';
import type { Agreement } from './model';
import type { RawClause } from './raw-clause';
import { termText } from './raw-clause';

/** Rows a title may take above the header. */
const HEADER_WITHIN = 20;

interface Header {
  /** 0-based row of the range. */
  readonly row: number;
  readonly language: Language;
  readonly columns: ReadonlyMap<FieldKey, number>;
}

/** Whether a range has a row of field names: then it is a clauses table, otherwise it can only be texts. */
export const isClausesTable = (cells: Matrix): boolean => findHeader(cells) !== null;

/**
 * Reads a clauses table, one row a clause, into the agreements it holds, in the order they appear.
 * @throws Fault: each names the row and the field
 */
export function readClausesTable(cells: Matrix): readonly Agreement[] {
  const header = findHeader(cells);
  if (header === null) throw new Fault('clauses-header-missing', {});
  const rows = cells.map((row, index) => rawClause(row, index, header)).filter((raw, index) => index > header.row && [...raw.terms.values()].some((cell) => !isBlank(cell)));
  if (rows.length === 0) throw new Fault('clauses-missing', {});
  return [...byId(rows)].map(([id, clauses]) => assemble(id, header.language, clauses, 'table'));
}

const rawClause = (row: readonly Cell[], index: number, { columns }: Header): RawClause => ({
  place: { kind: 'row', row: index + 1 },
  terms: new Map([...columns].map(([field, column]) => [field, row[column] ?? null])),
});

function byId(rows: readonly RawClause[]): ReadonlyMap<string | null, readonly RawClause[]> {
  const named = rows.some((raw) => termText(raw, 'agreement') !== null);
  const groups = new Map<string | null, RawClause[]>();
  for (const raw of rows) {
    const id = termText(raw, 'agreement');
    if (named && id === null) throw new Fault('id-missing', { place: raw.place });
    const group = groups.get(id);
    if (group) group.push(raw);
    else groups.set(id, [raw]);
  }
  return groups;
}

/** The row with most field names, at least two; one is enough in the first row. */
function findHeader(cells: Matrix): Header | null {
  let best: Header | null = null;
  for (const [row, content] of cells.slice(0, HEADER_WITHIN).entries()) {
    const header = headerOf(content, row);
    if (header && header.columns.size > (best?.columns.size ?? (row === 0 ? 0 : 1))) best = header;
  }
  return best;
}

function headerOf(content: readonly Cell[], row: number): Header | null {
  const columns = new Map<FieldKey, number>();
  let language: Language | null = null;
  for (const [column, cell] of content.entries()) {
    const field = typeof cell === 'string' ? findField(cell) : null;
    if (field === null) continue;
    if (columns.has(field.key)) throw new Fault('field-twice', { field: field.key, place: { kind: 'row', row: row + 1 } });
    language ??= field.language;
    columns.set(field.key, column);
  }
  return language === null ? null : { row, language, columns };
}

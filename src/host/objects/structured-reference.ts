import type { Area, TableInfo } from '../model';
import { sameName } from './context';

/** A structured reference divided into its parts; columns are inclusive names, null for all. */
export interface StructuredReference {
  readonly table: string;
  readonly items: readonly ('#All' | '#Data' | '#Headers' | '#Totals' | '#This Row')[];
  readonly columns: readonly [string, string] | null;
}

const ITEMS = ['#All', '#Data', '#Headers', '#Totals', '#This Row'] as const;

/** In a structured reference `'` escapes the brackets, `#` and itself. */
export function unescapeColumn(text: string): string {
  return text.replace(/'([[\]#'@])/g, '$1');
}

/** The parts between the outer brackets, split at commas and colons outside inner brackets. */
function parts(body: string): string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < body.length; i++) {
    const character = body.charAt(i);
    if (character === "'") i++;
    else if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (depth === 0 && (character === ',' || character === ':')) {
      found.push(body.slice(start, i), character);
      start = i + 1;
    }
  }
  return [...found, body.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

function strip(part: string): string {
  return part.startsWith('[') && part.endsWith(']') ? part.slice(1, -1) : part;
}

/** Reads what stands between a structured reference's outer brackets; null where it is not well formed. */
export function parseStructuredBody(table: string, text: string): StructuredReference | null {
  let body = text.trim();
  const items: StructuredReference['items'][number][] = [];
  if (body.startsWith('@')) {
    items.push('#This Row');
    body = body.slice(1).trim();
  }
  const names: string[] = [];
  let span = false;
  const found = parts(body);
  // A single name may stand without brackets of its own: Table[Amount], Table[@Amount].
  if (found.length > 1 && !found.every((part) => part === ',' || part === ':' || part.startsWith('['))) return null;
  for (const part of found) {
    if (part === ',') continue;
    if (part === ':') {
      span = true;
      continue;
    }
    const inner = strip(part);
    const item = ITEMS.find((known) => sameName(known, inner));
    if (item) items.push(item);
    else names.push(unescapeColumn(inner));
  }
  if (names.length > 2 || span !== (names.length === 2)) return null;
  const [first, last = first] = names;
  return { table, items, columns: first === undefined || last === undefined ? null : [first, last] };
}

/** Reads `Table1[Amount]`, `Table1[#All]`, `Table1[[#Headers],[A]:[B]]` or a bare table's name. */
export function parseStructuredReference(text: string): StructuredReference | null {
  const open = text.indexOf('[');
  if (open === -1) return { table: text, items: [], columns: null };
  return open > 0 && text.endsWith(']') ? parseStructuredBody(text.slice(0, open), text.slice(open + 1, -1)) : null;
}

/** Where a structured reference points: the failure says why it points nowhere. */
export function areaOfStructured(reference: StructuredReference, table: TableInfo, row: number | null): Area | 'unknown column' | 'outside the rows' | 'no totals' {
  const { area } = table;
  let first = 0;
  let last = table.columns.length - 1;
  if (reference.columns) {
    const [from, to] = reference.columns;
    first = table.columns.findIndex((name) => sameName(name, from));
    last = table.columns.findIndex((name) => sameName(name, to));
    if (first < 0 || last < 0) return 'unknown column';
    if (first > last) [first, last] = [last, first];
  }
  const columns = { column: area.column + first, columns: last - first + 1 };
  const has = (item: StructuredReference['items'][number]): boolean => reference.items.includes(item);
  const bottom = area.row + area.rows - (table.totals ? 1 : 0);
  if (has('#Totals') && !table.totals) return 'no totals';
  if (has('#This Row')) return row === null || row <= area.row || row >= bottom ? 'outside the rows' : { ...columns, row, rows: 1 };
  const from = has('#All') || has('#Headers') ? area.row : has('#Totals') && !has('#Data') ? bottom : area.row + 1;
  const to = has('#All') || has('#Totals') ? area.row + area.rows : has('#Headers') && !has('#Data') ? area.row + 1 : bottom;
  return { ...columns, row: from, rows: to - from };
}

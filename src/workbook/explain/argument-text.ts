import type { Cell, Matrix } from '../../accounting/cells';

/** What an argument of a formula is, by how it is written. */
export type ArgumentText =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'literal'; readonly cell: Cell }
  /** An array constant: `{60;40}`. */
  | { readonly kind: 'array'; readonly cells: Matrix }
  | { readonly kind: 'structured'; readonly table: string; readonly part: TablePart; readonly columns: readonly string[] }
  | { readonly kind: 'address'; readonly sheet: string | null; readonly address: string; readonly spilled: boolean }
  | { readonly kind: 'name'; readonly name: string }
  /** A calculation of its own, which only Excel can work out. */
  | { readonly kind: 'expression' };

export type TablePart = 'headers' | 'row' | 'all' | 'data' | 'totals';

const PARTS: ReadonlyMap<string, TablePart> = new Map<string, TablePart>([
  ['#headers', 'headers'], ['#this row', 'row'], ['#all', 'all'], ['#data', 'data'], ['#totals', 'totals'],
  // Excel in Chinese writes them in Chinese.
  ['#标题', 'headers'], ['#此行', 'row'], ['#全部', 'all'], ['#数据', 'data'], ['#汇总', 'totals'],
]);

const partNamed = (item: string): TablePart | undefined => PARTS.get(item.trim().toLowerCase());

const ADDRESS = /^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$|^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$|^\$?\d{1,7}:\$?\d{1,7}$/i;
const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const STRUCTURED = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[.*\])$/su;

/** A value written out: a text between quotes, a number, a percentage, TRUE or FALSE; undefined for anything else. */
function literalOf(text: string): Cell | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return /^(?:TRUE|FALSE)(?:\(\))?$/i.test(text) ? /^TRUE/i.test(text) : undefined;
}

const CONSTANT = /^\{\s*([^{}]*?)\s*\}$/s;
const ITEM = /^\s*("(?:[^"]|"")*"|[^",;]+?)\s*(?:([,;])|$)/s;

/** The cells of `{1,2;3,4}`: all rows equally long, every item a literal; null for anything else. */
function constantOf(text: string): Matrix | null {
  let rest = CONSTANT.exec(text)?.[1];
  if (rest === undefined || rest === '') return null;
  const rows: Cell[][] = [[]];
  for (let more = true; more; ) {
    const item = ITEM.exec(rest);
    const cell = literalOf(item?.[1] ?? '');
    if (item === null || cell === undefined) return null;
    rows.at(-1)?.push(cell);
    if (item[2] === ';') rows.push([]);
    more = item[2] !== undefined;
    rest = rest.slice(item[0].length);
  }
  return rows.every((row) => row.length === rows[0]?.length) ? rows : null;
}

export function readArgumentText(text: string): ArgumentText {
  if (text === '') return { kind: 'omitted' };
  const literal = literalOf(text);
  if (literal !== undefined) return { kind: 'literal', cell: literal };
  const cells = constantOf(text);
  if (cells !== null) return { kind: 'array', cells };
  const structured = STRUCTURED.exec(text);
  if (structured) return readStructured(structured[1] ?? '', structured[2] ?? '');
  const sheet = SHEET.exec(text);
  const rest = sheet ? text.slice(sheet[0].length) : text;
  const spilled = rest.endsWith('#');
  const address = spilled ? rest.slice(0, -1) : rest;
  if (ADDRESS.test(address)) return { kind: 'address', sheet: sheet ? (sheet[1]?.replaceAll("''", "'") ?? sheet[2] ?? null) : null, address: address.replaceAll('$', ''), spilled };
  return sheet === null && !spilled && NAME.test(rest) ? { kind: 'name', name: rest } : { kind: 'expression' };
}

/** `[@数值]`, `台账[[#Headers],[单位名称]:[数值]]`; what is not understood is an expression. */
function readStructured(table: string, body: string): ArgumentText {
  let inner = body.slice(1, -1).trim();
  const isRow = inner.startsWith('@');
  if (isRow) inner = inner.slice(1).trim();
  const items = inner.startsWith('[') ? bracketed(inner) : inner === '' ? [] : [inner];
  if (items === null) return { kind: 'expression' };
  const parts = items.flatMap((item) => partNamed(item) ?? []);
  const columns = items.filter((item) => partNamed(item) === undefined).map((item) => item.replace(/'(.)/gsu, '$1'));
  if (parts.length > 1 || columns.length > 2) return { kind: 'expression' };
  return { kind: 'structured', table, part: isRow ? 'row' : (parts[0] ?? 'data'), columns };
}

/** The contents of `[a],[b]:[c]`; null where something else stands between them. */
function bracketed(text: string): string[] | null {
  const items: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.charAt(at) !== '[') {
      if (!/[\s,:;]/.test(text.charAt(at))) return null;
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < text.length && text.charAt(end) !== ']') end += text.charAt(end) === "'" ? 2 : 1;
    items.push(text.slice(at + 1, end));
    at = end + 1;
  }
  return items;
}

import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName, parseArea } from '../address';
import type { Area } from '../model';
import type { Token } from './lexer';
import { tokenize } from './lexer';

/** An address in a formula, with its place in the text. */
interface Written {
  readonly sheet: string | null;
  /** Without the sheet: `$A$1:B2`. */
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** `A1`, `A1:B2`, `A:C` and `1:3`, each once; a function's name followed by its bracket is none. */
function addressesIn(tokens: readonly Token[]): Written[] {
  const found: Written[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || tokens[index + 1]?.kind === 'open') continue;
    const { sheet, end } = token;
    const start = end - token.value.length;
    const colon = tokens[index + 1];
    const last = tokens[index + 2];
    if (colon?.kind === 'operator' && colon.value === ':' && last?.kind === 'word' && last.sheet === null && parseArea(`${token.value}:${last.value}`)) {
      found.push({ sheet, address: `${token.value}:${last.value}`, start, end: last.end });
      index += 2;
    } else if (parseArea(token.value)) found.push({ sheet, address: token.value, start, end });
  }
  return found;
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

interface Corner {
  readonly column: { readonly fixed: boolean; readonly index: number } | null;
  readonly row: { readonly fixed: boolean; readonly index: number } | null;
}

function cornerOf(text: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(text) ?? [];
  return {
    column: letters === '' ? null : { fixed: first === '$', index: columnIndex(letters) ?? 0 },
    row: digits === '' ? null : { fixed: (letters === '' ? first : second) === '$', index: Number(digits) - 1 },
  };
}

function writeCorner({ column, row }: Corner): string {
  const mark = (fixed: boolean): string => (fixed ? '$' : '');
  return (column ? mark(column.fixed) + columnName(column.index) : '') + (row ? mark(row.fixed) + String(row.index + 1) : '');
}

/** An address for another area, with the `$` signs of the first. */
function readdress(address: string, area: Area): string {
  const corners = address.split(':').map(cornerOf);
  const at = ({ column, row }: Corner, r: number, c: number): string => writeCorner({ column: column && { ...column, index: c }, row: row && { ...row, index: r } });
  const [first, last] = corners as [Corner, Corner?];
  const start = at(first, area.row, area.column);
  return last ? `${start}:${at(last, area.row + area.rows - 1, area.column + area.columns - 1)}` : start;
}

function isOnGrid({ column, row }: Corner): boolean {
  return (column === null || (column.index >= 0 && column.index < MAX_COLUMNS)) && (row === null || (row.index >= 0 && row.index < MAX_ROWS));
}

function replaceAddresses(formula: string, replace: (written: Written) => string | null): string {
  if (!formula.startsWith('=')) return formula;
  let result = '';
  let at = 0;
  for (const written of addressesIn(tokenize(formula))) {
    const replacement = replace(written);
    if (replacement === null) continue;
    result += formula.slice(at, written.start) + replacement;
    at = written.end;
  }
  return result + formula.slice(at);
}

/**
 * A formula whose addresses follow cells that move: `change` gives the new area, null where the cells are gone
 * (`#REF!`). Addresses without a sheet are those of the formula's own.
 */
export function followCells(formula: string, change: (sheet: string | null, area: Area) => Area | null): string {
  return replaceAddresses(formula, ({ sheet, address }) => {
    const area = parseArea(address);
    if (!area) return null;
    const moved = change(sheet, area);
    if (moved === area) return null;
    return moved ? readdress(address, moved) : '#REF!';
  });
}

/** A formula as it reads when copied so many rows and columns away: addresses without `$` go along. */
export function copiedTo(formula: string, rows: number, columns: number): string {
  return replaceAddresses(formula, ({ address }) => {
    const moved = address.split(':').map((text): Corner => {
      const { column, row } = cornerOf(text);
      return { column: column && { ...column, index: column.index + (column.fixed ? 0 : columns) }, row: row && { ...row, index: row.index + (row.fixed ? 0 : rows) } };
    });
    return moved.every(isOnGrid) ? moved.map(writeCorner).join(':') : '#REF!';
  });
}

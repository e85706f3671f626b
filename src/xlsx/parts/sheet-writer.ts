import { columnName, parseArea } from '../../host/address';
import type { Scalar } from '../../host/memory/formula/value';
import { isError } from '../../host/memory/formula/value';
import { storedError } from '../formula/stored-error';
import { attributesOf, withAttributes } from '../xml/attributes';
import type { Tag } from '../xml/scanner';
import { Scanner } from '../xml/scanner';
import { encodeEscapes, escapeXml } from '../xml/text';
import { Position } from './position';

/** A formula put into a cell. */
export interface EnteredFormula {
  /** As files store it, without "=". */
  readonly entered: string;
  /** The area it fills, where it is a dynamic array, and the mark that says so; without a mark it is an array over a fixed area. */
  readonly array?: { readonly area: string; readonly mark: string | null };
}

/** What becomes of one cell; its format stays unless one is named. */
export interface CellEdit {
  /** Null for a blank; undefined: as it is. */
  readonly value?: Scalar;
  /** The formula that stays, with another area or text; `removed` leaves the value alone. Undefined: as it is. */
  readonly formula?: 'removed' | { readonly area?: string; readonly text?: string } | EnteredFormula;
  /** The number of its format. */
  readonly style?: number;
}

/** The edits of a sheet, by row and column. */
export type SheetEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** What becomes of a row; undefined leaves it. Heights in points, null for the standard. */
export interface RowEdit {
  readonly height?: number | null;
  readonly hidden?: boolean;
}

/** A cell that is not there yet needs something to be there for. */
const makesCell = ({ value, formula, style }: CellEdit): boolean => (value ?? null) !== null || style !== undefined || (typeof formula === 'object' && 'entered' in formula);

/** Writes edits into the XML of a sheet; all other cells, and everything around them, stay letter by letter. */
export function writeSheet(text: string, path: string, edits: SheetEdits, rows: ReadonlyMap<number, RowEdit> = new Map()): string {
  const pieces: string[] = [];
  let copied = 0;
  const scanner = new Scanner(text, path);
  const position = new Position();
  const rowsLeft = [...new Set([...edits.keys(), ...rows.keys()])].sort((a, b) => a - b);
  let cellsLeft: number[] = [];
  let line: ReadonlyMap<number, CellEdit> | undefined;
  let prefix = '';
  const insert = (at: number, written: string, until = at): void => {
    pieces.push(text.slice(copied, at), written);
    copied = until;
  };
  /** New cells before one of the file, or at the end of a row. */
  const newCells = (before: number): string => {
    let written = '';
    while (cellsLeft.length > 0 && (cellsLeft[0] ?? 0) < before) {
      const column = cellsLeft.shift() ?? 0;
      const edit = line?.get(column);
      if (edit && makesCell(edit)) written += cellText(`<${prefix}c r="${columnName(column)}${String(position.at.row + 1)}">`, '', edit, prefix);
    }
    return written;
  };
  const newRows = (before: number): string => {
    let written = '';
    while (rowsLeft.length > 0 && (rowsLeft[0] ?? 0) < before) {
      const row = rowsLeft.shift() ?? 0;
      const cells = [...(edits.get(row) ?? [])].filter(([, edit]) => makesCell(edit)).sort(([a], [b]) => a - b);
      if (cells.length > 0 || rows.has(row)) written += `${changedRow(`<${prefix}row r="${String(row + 1)}">`, rows.get(row))}${cells.map(([column, edit]) => cellText(`<${prefix}c r="${columnName(column)}${String(row + 1)}">`, '', edit, prefix)).join('')}</${prefix}row>`;
    }
    return written;
  };
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.name === 'sheetData') {
      prefix = tag.prefix;
      if (tag.kind === 'empty') insert(tag.start, `${text.slice(tag.start, tag.end - 2)}>${newRows(Infinity)}</${prefix}sheetData>`, tag.end);
      else if (tag.kind === 'end') insert(tag.start, newRows(Infinity));
    } else if (tag.name === 'row' && tag.kind !== 'end') {
      position.row(attributesOf(text, tag).get('r'));
      const { row } = position.at;
      const added = newRows(row);
      if (added !== '') insert(tag.start, added);
      const isEdited = rowsLeft[0] === row;
      line = isEdited ? edits.get(row) : undefined;
      if (isEdited) rowsLeft.shift();
      cellsLeft = line ? [...line.keys()].sort((a, b) => a - b) : [];
      if (isEdited) startRow(tag, row);
    } else if (tag.name === 'row') {
      const added = newCells(Infinity);
      if (added !== '') insert(tag.start, added);
      line = undefined;
    } else if (tag.name === 'c' && tag.kind !== 'end') cell(tag);
    else if (tag.name === 'dimension' && tag.kind !== 'end') dimension(tag);
  }
  return pieces.join('') + text.slice(copied);

  /** `spans` is a hint on which columns a row fills; a wrong one is worse than none. */
  function startRow(tag: Tag, row: number): void {
    const written = text.slice(tag.start, tag.end);
    const [first = 0, last = 0] = (attributesOf(text, tag).get('spans') ?? '').split(':').map(Number);
    const isWider = first > 0 && cellsLeft.some((column) => column + 1 < first || column + 1 > last);
    const changed = changedRow(isWider ? withoutSpans(written) : written, rows.get(row));
    const cells = tag.kind === 'empty' ? newCells(Infinity) : '';
    if (cells !== '') insert(tag.start, `${changed.replace(/\s*\/>$/, '>')}${cells}</${prefix}row>`, tag.end);
    else if (changed !== written) insert(tag.start, changed, tag.end);
  }

  function cell(tag: Tag): void {
    if (!position.cell(attributesOf(text, tag).get('r'))) throw scanner.malformed();
    const { column } = position.at;
    const added = line ? newCells(column) : '';
    if (added !== '') insert(tag.start, added);
    const edit = line?.get(column);
    const close = scanner.closing(tag);
    if (!edit) return;
    cellsLeft = cellsLeft.filter((left) => left !== column);
    const open = tag.kind === 'empty' ? `${text.slice(tag.start, tag.end - 2)}>` : text.slice(tag.start, tag.end);
    insert(tag.start, cellText(open, tag.kind === 'empty' ? '' : text.slice(tag.end, close.start), edit, tag.prefix), close.end);
  }

  function dimension(tag: Tag): void {
    const area = parseArea(attributesOf(text, tag).get('ref') ?? '');
    if (!area) return;
    let [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
    for (const [row, cells] of edits)
      for (const [column, { value }] of cells)
        if ((value ?? null) !== null) [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    if (bottom < area.row + area.rows && right < area.column + area.columns) return;
    insert(tag.start, withAttributes(text.slice(tag.start, tag.end), { ref: `${columnName(area.column)}${String(area.row + 1)}:${columnName(right)}${String(bottom + 1)}` }), tag.end);
  }
}

const withoutSpans = (tag: string): string => tag.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, '');

const FORMULA = /<((?:[\w.-]+:)?f)(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[^<]*<\/\1\s*>)/;

/** A cell anew: attributes and formula as they were, but for what the edit changes. */
function cellText(open: string, body: string, { value, formula, style }: CellEdit, prefix: string): string {
  const styled = style === undefined ? open : withAttributes(open, { s: style === 0 ? null : String(style) });
  if (value === undefined && formula === undefined) return body === '' ? styled.replace(/>$/, '/>') : `${styled}${body}</${prefix}c>`;
  const before = FORMULA.exec(body)?.[0] ?? '';
  const kept = formula === 'removed' ? '' : formula ? changedFormula(before, formula, prefix) : before;
  const [type, content] = contentOf(value ?? null, kept === '', prefix);
  const isEntered = typeof formula === 'object' && 'entered' in formula;
  const mark: Record<string, string | null> = isEntered ? { cm: formula.array?.mark ?? null } : kept === '' ? { cm: null } : {};
  const tag = withAttributes(styled, { t: type, vm: null, ...mark });
  return kept === '' && content === '' ? tag.replace(/>$/, '/>') : `${tag}${kept}${content}</${prefix}c>`;
}

function changedFormula(written: string, change: Exclude<CellEdit['formula'], 'removed' | undefined>, prefix: string): string {
  if ('entered' in change) return `<${prefix}f${change.array ? ` t="array" ref="${change.array.area}"` : ''}>${escapeXml(change.entered)}</${prefix}f>`;
  const { area, text } = change;
  const end = written.indexOf('>') + 1;
  const open = withAttributes(written.slice(0, end).replace(/\/>$/, '>'), area === undefined ? {} : { ref: area });
  if (text === undefined) return open + written.slice(end);
  // One of a group stands for itself now; an array stays one.
  return `${/\st\s*=\s*["']shared/.test(open) ? `<${prefix}f>` : open}${escapeXml(text)}</${prefix}f>`;
}

function changedRow(tag: string, edit: RowEdit | undefined): string {
  if (!edit) return tag;
  const { height, hidden } = edit;
  return withAttributes(tag, {
    ...(height === undefined ? {} : { ht: height === null ? null : String(height), customHeight: height === null ? null : '1' }),
    ...(hidden === undefined ? {} : { hidden: hidden ? '1' : null }),
  });
}

/** The type of a cell and what stands inside it. A text beside a formula stands in the cell; alone it is an inline text. */
function contentOf(value: Scalar, alone: boolean, prefix: string): readonly [string | null, string] {
  const written = (content: string): string => `<${prefix}v>${content}</${prefix}v>`;
  if (value === null) return [null, ''];
  if (typeof value === 'number') return [null, written(String(value))];
  if (typeof value === 'boolean') return ['b', written(value ? '1' : '0')];
  if (isError(value)) return ['e', written(storedError(value.error))];
  const content = escapeXml(encodeEscapes(value)).replaceAll('\r', '&#13;');
  if (!alone) return ['str', written(content)];
  return ['inlineStr', `<${prefix}is><${prefix}t xml:space="preserve">${content}</${prefix}t></${prefix}is>`];
}

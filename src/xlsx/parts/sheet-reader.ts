import { cell as cellArea, parseArea } from '../../host/address';
import { copiedTo } from '../../host/formula/references';
import type { Scalar } from '../../host/memory/formula/value';
import { error } from '../../host/memory/formula/value';
import type { Area } from '../../host/model';
import { serialOfIso } from '../formula/calendar';
import type { FormulaReader } from '../formula/formula-reader';
import { attributesOf } from '../xml/attributes';
import type { Tag } from '../xml/scanner';
import { Scanner } from '../xml/scanner';
import { decodeEscapes, unescapeXml } from '../xml/text';
import { Cells } from './cells';
import type { FormulaCell, FormulaKind } from './formula-cell';
import { Position } from './position';
import { readRichText } from './shared-strings';

/** What the reader needs of the workbook around the sheet. */
export interface SheetContext {
  readonly sheet: number;
  readonly strings: readonly string[];
  /** Values of `cm` that mark dynamic arrays. */
  readonly dynamic: ReadonlySet<string>;
  readonly dates1904: boolean;
  readonly formulas: FormulaReader;
}

export interface SheetContent {
  readonly cells: Cells;
  /** In the order of the file. */
  readonly formulas: readonly FormulaCell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
}

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the cells of a worksheet. @throws PackageFault where its XML is broken off */
export function readSheet(text: string, path: string, context: SheetContext): SheetContent {
  const cells = new Cells();
  const formulas: FormulaCell[] = [];
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const shared = new Map<string, Shared>();
  const scanner = new Scanner(text, path);
  const position = new Position();
  let last: Tag | null = null;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    last = tag;
    if (tag.kind === 'end') continue;
    if (tag.name === 'row') {
      const attributes = attributesOf(text, tag);
      position.row(attributes.get('r'));
      if (attributes.get('hidden') === '1' || attributes.get('hidden') === 'true') hiddenRows.add(position.at.row);
    } else if (tag.name === 'c') {
      const attributes = attributesOf(text, tag);
      if (!position.cell(attributes.get('r'))) throw scanner.malformed();
      if (tag.kind === 'start') readCell(attributes);
    } else if (tag.name === 'mergeCell') {
      const area = parseArea(attributesOf(text, tag).get('ref') ?? '');
      if (area) merges.push(area);
    }
  }
  if (last?.name !== 'worksheet' || last.kind === 'start') throw scanner.malformed();
  return { cells, formulas, merges, hiddenRows };

  function readCell(attributes: ReadonlyMap<string, string>): void {
    const { row, column } = position.at;
    const type = attributes.get('t') ?? 'n';
    let value: Scalar | undefined;
    let formula: { readonly attributes: ReadonlyMap<string, string>; readonly text: string } | null = null;
    for (let tag = scanner.next(); ; tag = scanner.next()) {
      if (!tag) throw scanner.malformed();
      if (tag.kind === 'end' && tag.name === 'c') break;
      if (tag.kind === 'end') continue;
      if (tag.name === 'v') value = valueOf(type, textOf(tag), context);
      else if (tag.name === 'is') value = tag.kind === 'empty' ? '' : readRichText(scanner, 'is');
      else if (tag.name === 'f') formula = { attributes: attributesOf(text, tag), text: textOf(tag) };
      else scanner.closing(tag);
    }
    if (value !== undefined) cells.set(row, column, value);
    if (formula) formulas.push(formulaCell(formula.attributes, decodeEscapes(formula.text), attributes.get('cm'), value));
  }

  function textOf(tag: Tag): string {
    return tag.kind === 'empty' ? '' : unescapeXml(text.slice(tag.end, scanner.closing(tag).start));
  }

  function formulaCell(attributes: ReadonlyMap<string, string>, written: string, cm: string | undefined, stored: Scalar | undefined): FormulaCell {
    const { row, column } = position.at;
    const type = attributes.get('t') ?? 'normal';
    const group = type === 'shared' ? (attributes.get('si') ?? '') : null;
    const kind: FormulaKind = type === 'array' ? (cm !== undefined && context.dynamic.has(cm) ? 'dynamic' : 'array') : type === 'dataTable' ? 'other' : 'plain';
    const formula = group === null ? written : sharedText(group, written, row, column);
    const area = (type === 'array' ? parseArea(attributes.get('ref') ?? '') : null) ?? cellArea(row, column);
    return { sheet: context.sheet, row, column, text: formula, kind, area, shared: group, stored, formula: kind === 'other' ? null : context.formulas.read(formula, { row, column }) };
  }

  /** The first of a group holds the text; the others read as copies of it. */
  function sharedText(group: string, written: string, row: number, column: number): string {
    if (written !== '') {
      shared.set(group, { text: written, row, column });
      return written;
    }
    const first = shared.get(group);
    if (!first) return '';
    try {
      return copiedTo(`=${first.text}`, row - first.row, column - first.column).slice(1);
    } catch {
      return '';
    }
  }
}

function valueOf(type: string, text: string, { strings, dates1904 }: SheetContext): Scalar | undefined {
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'str':
    case 'inlineStr':
      return decodeEscapes(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return error(text.trim());
    case 'd':
      return serialOfIso(text.trim(), dates1904) ?? undefined;
    default:
      return text.trim() === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
  }
}

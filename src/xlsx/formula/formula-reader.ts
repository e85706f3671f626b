import { copiedTo } from '../../host/formula/references';
import type { Node } from '../../host/memory/formula/ast';
import { walk } from '../../host/memory/formula/ast';
import { parseFormula } from '../../host/memory/formula/parser';
import type { Area } from '../../host/model';
import type { CellPosition } from './relative-key';
import { relativeKey } from './relative-key';

const MOST_KEPT = 20_000;

/** A formula as read; other cells may hold the same one, copied. */
export interface ReadFormula {
  readonly node: Node;
  /** The cell whose formula was read: in others addresses without `$` are as far away as they are from it. */
  readonly origin: CellPosition;
}

/** Which corners of an address go along when its formula is copied, each 1 or 0. */
interface Moves {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

type AreaNode = Extract<Node, { kind: 'area' }>;

/** Reads formulas. One that was copied down a hundred thousand rows is read once. */
export class FormulaReader {
  private readonly known = new Map<string, ReadFormula | null>();
  private readonly moves = new WeakMap<Node, Moves>();

  /** @param text without "=". Null where it says something we do not read, such as links to other files. */
  read(text: string, at: CellPosition = { row: 0, column: 0 }): ReadFormula | null {
    const key = relativeKey(text, at);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const node = parse(text);
    const formula = node && { node, origin: at };
    const isSame = node === null || this.learnMoves(node, text);
    if (isSame && this.known.size < MOST_KEPT) this.known.set(key, formula);
    return formula;
  }

  /** The area an address means in a cell so far from where it was read. */
  areaAt(node: AreaNode, rows: number, columns: number): Area {
    const moves = rows === 0 && columns === 0 ? undefined : this.moves.get(node);
    if (!moves) return node.area;
    const { area } = node;
    const [top, left] = [area.row + moves.row * rows, area.column + moves.column * columns];
    const [bottom, right] = [area.row + area.rows - 1 + moves.lastRow * rows, area.column + area.columns - 1 + moves.lastColumn * columns];
    return { row: Math.min(top, bottom), column: Math.min(left, right), rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
  }

  /** What moves is seen by copying the formula one row down and one column to the right; false where that cannot be seen. */
  private learnMoves(node: Node, text: string): boolean {
    const [here, there] = [areasIn(node), areasIn(parse(copied(text)))];
    if (here.length !== there.length) return false;
    here.forEach((area, index) => this.moves.set(area, movesBetween(area.area, there[index]?.area ?? area.area)));
    return true;
  }
}

const areasIn = (node: Node | null): readonly AreaNode[] => {
  const found: AreaNode[] = [];
  if (node) walk(node, (part) => part.kind === 'area' && found.push(part));
  return found;
};

const movesBetween = (a: Area, b: Area): Moves => ({ row: b.row - a.row, column: b.column - a.column, lastRow: b.row + b.rows - a.row - a.rows, lastColumn: b.column + b.columns - a.column - a.columns });

function copied(text: string): string {
  try {
    return copiedTo(`=${text}`, 1, 1).slice(1);
  } catch {
    return '';
  }
}

function parse(text: string): Node | null {
  try {
    return parseFormula(`=${text}`);
  } catch {
    return null;
  }
}

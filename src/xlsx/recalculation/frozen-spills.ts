import { columnName, parseArea, splitSheet } from '../../host/address';
import type { Area } from '../../host/model';
import { FormulaReader } from '../formula/formula-reader';
import { NotCalculated } from '../formula/not-calculated';
import type { Place } from '../formula/scope';
import { Reference } from '../formula/values';
import type { CellEdit } from '../parts/sheet-writer';
import type { Book } from './book';
import type { Item } from './item';

interface Rewritten extends Place {
  readonly edit: NonNullable<CellEdit['formula']>;
}

/** `D4#` as files hold it. */
const SPILL = /_xlfn\.ANCHORARRAY\(((?:'(?:[^']|'')*'|[^()'"])*)\)/g;

/** Where results that spilled stand as values: what named them by their first cell names their cells. */
export class FrozenSpills {
  private readonly areas = new Map<string, Area>();
  private readonly reader = new FormulaReader();

  constructor(
    private readonly book: Book,
    frozen: readonly Item[],
  ) {
    for (const { cell, area } of frozen) this.areas.set(`${String(cell.sheet)}!${String(cell.row)},${String(cell.column)}`, area);
  }

  /** The formulas that have to change. A shared one is written out in each of its cells. */
  rewritten(): readonly Rewritten[] {
    return this.book.sheets.flatMap(({ formulas }) => {
      const changed = formulas.map((cell) => ({ cell, text: this.withoutSpills(cell.text, cell) })).filter(({ cell, text }) => text !== cell.text);
      const groups = new Set(changed.flatMap(({ cell }) => (cell.shared === null ? [] : [cell.shared])));
      const apart = formulas.filter((cell) => cell.shared !== null && groups.has(cell.shared) && !changed.some((other) => other.cell === cell)).map((cell) => ({ cell, text: cell.text }));
      return [...changed, ...apart].map(({ cell: { sheet, row, column }, text }) => ({ sheet, row, column, edit: { text } }));
    });
  }

  withoutSpills(formula: string, place: Place): string {
    return formula.includes('ANCHORARRAY') ? formula.replace(SPILL, (whole, anchor: string) => this.cellsOf(anchor, place) ?? whole) : formula;
  }

  private cellsOf(anchor: string, place: Place): string | null {
    const node = this.reader.read(anchor)?.node;
    if (node?.kind !== 'area') return null;
    try {
      const found = this.book.scope.area(node, place);
      const area = found instanceof Reference ? this.areas.get(`${String(found.sheet)}!${String(found.area.row)},${String(found.area.column)}`) : undefined;
      if (!area) return null;
      const { rest } = splitSheet(anchor.trim());
      const [, column = '', row = ''] = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(rest) ?? [];
      const last = `${column}${columnName(area.column + area.columns - 1)}${row}${String(area.row + area.rows)}`;
      return parseArea(last) && area.rows * area.columns > 1 ? `${anchor.trim()}:${last}` : anchor.trim();
    } catch (failure) {
      if (failure instanceof NotCalculated) return null;
      throw failure;
    }
  }
}

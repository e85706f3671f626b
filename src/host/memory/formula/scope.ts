import { splitSheet } from '../../address';
import type { Area, NameInfo, SheetInfo, TableInfo } from '../../model';
import { sameName } from '../../objects/context';
import { areaOfStructured } from '../../objects/structured-reference';
import type { Node } from './ast';
import { parseFormula } from './parser';
import type { ErrorValue, Reference } from './value';
import { error } from './value';

/** The cell a formula stands in. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What formulas resolve names against. */
export interface Book {
  sheets(): readonly SheetInfo[];
  tables(): readonly TableInfo[];
  names(): readonly NameInfo[];
  /** The area a formula in this cell spills into; null where it does not spill. */
  spillOf(sheet: string, row: number, column: number): Area | null;
}

/** Resolves the references in a formula; what cannot be resolved is the error Excel shows. */
export class Scope {
  constructor(private readonly book: Book) {}

  sheet(name: string | null, home: string): string | null {
    return name === null ? home : (this.book.sheets().find((sheet) => sameName(sheet.name, name))?.id ?? null);
  }

  area(node: Extract<Node, { kind: 'area' }>, place: Place): Reference | ErrorValue {
    const sheet = this.sheet(node.sheet, place.sheet);
    return sheet === null ? error('#REF!') : { sheet, area: node.area };
  }

  /** The syntax tree a name stands for: a sheet's own name before the workbook's, then a table's rows. */
  name(node: Extract<Node, { kind: 'name' }>, place: Place): Node | null {
    const home = this.sheet(node.sheet, place.sheet);
    const of = (scope: string | null): NameInfo | undefined => this.book.names().find((item) => item.scope === scope && sameName(item.name, node.name));
    const found = of(home) ?? of(null);
    if (found) return parseFormula(found.formula);
    const table = this.book.tables().find((item) => sameName(item.name, node.name));
    return table ? { kind: 'structured', reference: { table: table.name, items: [], columns: null } } : null;
  }

  structured(node: Extract<Node, { kind: 'structured' }>, place: Place): Reference | ErrorValue {
    const table = this.table(node.reference.table, place);
    if (!table) return error('#REF!');
    const found = areaOfStructured(node.reference, table, place.sheet === table.sheet ? place.row : null);
    if (typeof found !== 'string') return found.rows > 0 ? { sheet: table.sheet, area: found } : error('#REF!');
    return error(found === 'outside the rows' ? '#VALUE!' : '#REF!');
  }

  /** The table of a name; of an empty name the one around the place. */
  table(name: string, place: Place): TableInfo | undefined {
    const { row, column, sheet } = place;
    if (name !== '') return this.book.tables().find((table) => sameName(table.name, splitSheet(name).rest));
    return this.book
      .tables()
      .find(({ area, sheet: home }) => home === sheet && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
  }

  spill(anchor: Reference): Reference | ErrorValue {
    const { row, column } = anchor.area;
    const area = this.book.spillOf(anchor.sheet, row, column);
    return area ? { sheet: anchor.sheet, area } : error('#REF!');
  }
}

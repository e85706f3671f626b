import type { Node } from '../../host/memory/formula/ast';
import type { Area } from '../../host/model';
import { areaOfStructured } from '../../host/objects/structured-reference';
import type { Cells } from '../parts/cells';
import type { Table } from '../parts/tables';
import type { DefinedName, SheetEntry } from '../parts/workbook-part';
import type { FormulaReader } from './formula-reader';
import { NotCalculated } from './not-calculated';
import type { CellPosition } from './relative-key';
import type { ErrorValue } from './values';
import { Reference, error } from './values';

/** Where a formula stands. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Where the formula was read, if that is another cell. */
  readonly formula?: { readonly origin: CellPosition } | null;
}

/** What formulas refer to. */
export interface ScopeBook {
  readonly sheets: readonly (SheetEntry | null)[];
  readonly cells: readonly Cells[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly Table[];
}

const keyOf = (name: string): string => name.toLocaleLowerCase('en-US');

/** An address that moves with the formula: such names mean other cells in every cell. */
const RELATIVE = /(?:^|[^$\p{L}\p{N}_.])\$?[A-Za-z]{1,3}\d+(?![\p{L}\p{N}_(.])|(?:^|[^$\p{L}\p{N}_.])[A-Za-z]{1,3}\$\d+/u;

/** Resolves sheets, names and tables. @throws NotCalculated for what cannot be resolved with certainty */
export class Scope {
  private readonly sheets = new Map<string, number>();
  private readonly names = new Map<string, DefinedName>();
  private readonly tables = new Map<string, Table>();

  constructor(
    private readonly book: ScopeBook,
    private readonly formulas: FormulaReader,
  ) {
    book.sheets.forEach((sheet, index) => sheet && this.sheets.set(keyOf(sheet.name), index));
    for (const name of book.names) this.names.set(`${name.scope ?? ''}!${keyOf(name.name)}`, name);
    for (const table of book.tables) this.tables.set(keyOf(table.name), table);
  }

  /** Another file's sheet, or a span of sheets, is none of ours. */
  private sheet(name: string | null, home: number): number {
    const found = name === null ? home : this.sheets.get(keyOf(name));
    if (found === undefined) throw new NotCalculated(`${name ?? ''}!`);
    return found;
  }

  reference(sheet: number, area: Area): Reference {
    const cells = this.book.cells[sheet];
    if (!cells) throw new NotCalculated('sheet');
    return new Reference(sheet, area, cells);
  }

  area(node: Extract<Node, { kind: 'area' }>, place: Place): Reference {
    const origin = place.formula?.origin ?? place;
    return this.reference(this.sheet(node.sheet, place.sheet), this.formulas.areaAt(node, place.row - origin.row, place.column - origin.column));
  }

  /** The syntax tree a name stands for: a sheet's own before the workbook's, then a table's rows. */
  name(node: Extract<Node, { kind: 'name' }>, place: Place): Node {
    const key = keyOf(node.name);
    const home = this.sheet(node.sheet, place.sheet);
    const found = this.names.get(`${String(home)}!${key}`) ?? this.names.get(`!${key}`);
    const tree = found ? this.treeOf(found) : this.tables.has(key) ? ({ kind: 'structured', reference: { table: node.name, items: [], columns: null } } satisfies Node) : null;
    if (!tree) throw new NotCalculated(node.name);
    return tree;
  }

  private treeOf({ formula }: DefinedName): Node | null {
    const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, '');
    return RELATIVE.test(bare) ? null : (this.formulas.read(formula)?.node ?? null);
  }

  structured({ reference }: Extract<Node, { kind: 'structured' }>, place: Place): Reference | ErrorValue {
    const table = reference.table === '' ? this.tableAround(place) : this.tables.get(keyOf(reference.table));
    if (!table) throw new NotCalculated(`${reference.table}[]`);
    if (!table.headers && reference.items.some((item) => item === '#All' || item === '#Headers')) throw new NotCalculated('table without headers');
    const area = table.headers ? table.area : { ...table.area, row: table.area.row - 1, rows: table.area.rows + 1 };
    const found = areaOfStructured(reference, { ...table, id: '', sheet: '', area }, place.sheet === table.sheet ? place.row : null);
    if (typeof found !== 'string') return found.rows > 0 ? this.reference(table.sheet, found) : error('#REF!');
    if (found === 'unknown column') throw new NotCalculated(`${reference.table}[]`);
    return error(found === 'outside the rows' ? '#VALUE!' : '#REF!');
  }

  private tableAround({ sheet, row, column }: Place): Table | undefined {
    return this.book.tables.find(({ sheet: home, area }) => home === sheet && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
  }
}

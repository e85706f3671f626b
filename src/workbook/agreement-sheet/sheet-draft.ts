import type { FieldKey } from '../../accounting/agreement/fields';
import { findField } from '../../accounting/agreement/fields';
import type { Language } from '../../accounting/language';
import { areaAddress, cellAddress, endColumn, endRow } from '../area';
import type { Area } from '../area';
import { WorkbookFailure } from '../failure';
import type { CellEntry } from './cell-entry';
import { definedNameFor } from './defined-name';
import type { SheetPlan } from './sheet-plan';
import type { SheetTable } from '../agreement-list';
import type { SheetState } from './sheet-state';
import { formulaAt } from './sheet-state';

/** A block of the sheet that grows while agreements are placed. */
export interface GrowingBlock {
  readonly table: SheetTable | null;
  /** The name of the table that will be made of it; null: none is. */
  readonly tableName: string | null;
  /** As it stood; no rows where it is new. */
  readonly first: Area;
  /** By column of the sheet. */
  readonly header: Map<number, string>;
  readonly fields: Map<FieldKey, number>;
  /** Header row included. */
  area: Area;
}

export const fieldColumns = (header: ReadonlyMap<number, string>): Map<FieldKey, number> =>
  new Map([...header].flatMap(([column, text]) => {
    const field = findField(text);
    return field === null ? [] : [[field.key, column] as const];
  }));

/** The sheet while a change is planned. */
export class SheetDraft {
  readonly names: SheetPlan['names'][number][] = [];
  private readonly cells = new Map<string, CellEntry>();
  private readonly taken: Set<string>;

  constructor(
    readonly state: SheetState,
    readonly language: Language,
    readonly clauses: GrowingBlock | null,
    readonly texts: GrowingBlock | null,
  ) {
    this.taken = new Set(state.taken);
  }

  get entries(): readonly CellEntry[] {
    return [...this.cells.values()];
  }

  put(entry: CellEntry): void {
    this.cells.set(`${entry.row} ${entry.column}`, entry);
  }

  /** What will stand in a cell: a formula or text as `Range.formulas` gives it. */
  contentAt(row: number, column: number): string {
    return this.cells.get(`${row} ${column}`)?.text ?? String(formulaAt(this.state, row, column));
  }

  /** The name of an agreement's cell, defined if it has none. */
  nameCell(id: string, row: number, column: number): string {
    const { names, cells } = this.state;
    const known = [...names.filter(({ sheet }) => sheet === cells.sheet), ...this.names].find((name) => name.row === row && name.column === column);
    if (known) return known.name;
    const name = definedNameFor(id, this.taken);
    this.taken.add(name.toLowerCase());
    this.names.push({ name, row, column });
    return name;
  }

  /**
   * Cells that the blocks grow into must be blank.
   * @throws WorkbookFailure target-not-blank
   */
  checkBlank(): void {
    for (const { area, first } of this.blocks()) {
      const filled: string[] = [];
      for (let row = area.row; row <= endRow(area); row++) {
        for (let column = area.column; column <= endColumn(area); column++) {
          if (row <= endRow(first) && column <= endColumn(first)) continue;
          if (formulaAt(this.state, row, column) !== '' && filled.length < 5) filled.push(cellAddress(row, column));
        }
      }
      if (filled.length > 0) throw new WorkbookFailure('target-not-blank', { address: areaAddress(area), cells: filled.join(' ') });
    }
  }

  blocks(): readonly GrowingBlock[] {
    return [this.clauses, this.texts].filter((block) => block !== null);
  }
}

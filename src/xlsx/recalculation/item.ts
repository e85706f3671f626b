import type { Area } from '../../host/model';
import { mentionsPair } from '../formula/function-name';
import { NotCalculated } from '../formula/not-calculated';
import { precedentsOf } from '../formula/precedents';
import type { Scope } from '../formula/scope';
import type { Reference, Value } from '../formula/values';
import type { FormulaCell } from '../parts/formula-cell';

/** A formula while the workbook is recalculated. */
export interface Item {
  readonly cell: FormulaCell;
  readonly callsPair: boolean;
  /** Whether everything it refers to was found. */
  readonly isResolved: boolean;
  /** What it reads cannot be told from its text. */
  readonly opaque: boolean;
  /** What it fills, as far as is known by now. */
  area: Area;
  state: 'waiting' | 'open' | 'done';
  /** It depends on a function of the add-in. */
  touched: boolean | null;
  /** The result; undefined where the stored value stands. */
  result: Value | undefined;
  /** Its value differs from the file's. */
  changed: boolean;
  /** Why it is left to Excel, null where it is not. */
  left: string | null;
  /** The stored value may be out of date, so that nothing can be calculated from it. */
  stale: boolean;
}

export function itemOf(cell: FormulaCell, scope: Scope): Item {
  const item: Omit<Item, 'isResolved' | 'callsPair' | 'opaque'> = { cell, area: cell.area, state: 'waiting', touched: null, result: undefined, changed: false, left: null, stale: false };
  try {
    if (cell.formula) {
      const { callsPair, readsAnywhere } = precedentsOf(cell.formula.node, cell, scope);
      return { ...item, isResolved: true, callsPair, opaque: readsAnywhere };
    }
  } catch (failure) {
    if (!(failure instanceof NotCalculated)) throw failure;
  }
  return { ...item, isResolved: false, callsPair: mentionsPair(cell.text), opaque: !LINK.test(cell.text) };
}

/** What a formula reads. Not kept: half a million formulas would keep millions of areas. */
export const areasOf = ({ cell, isResolved }: Item, scope: Scope): readonly Reference[] => (isResolved && cell.formula ? precedentsOf(cell.formula.node, cell, scope).areas : []);

/** A link to another file: its stored value is what there is to know. */
const LINK = /\[\d+\]/;

/** For another pass over the workbook, after spilled results changed their size. */
export function reset(item: Item): void {
  item.state = 'waiting';
  item.touched = null;
  item.result = undefined;
  item.changed = false;
  item.left = null;
  item.stale = false;
}

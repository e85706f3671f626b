import type { Area } from '../../host/model';
import type { FormulaIndex } from './formula-index';
import { keyOf } from './formula-index';
import type { Scope } from '../formula/scope';
import type { Item } from './item';
import { areasOf } from './item';
import type { EditedCells } from './edited-cells';

/** Marks every formula that calls a function of the add-in, is new or reads what was edited, or depends on one that does. */
export function markTouched(items: readonly Item[], index: FormulaIndex, scope: Scope, edited: EditedCells): void {
  /** Areas many formulas share are looked through once. */
  const known = new Map<string, boolean>();
  for (const item of items) if (item.callsPair || item.opaque || edited.some(item.cell.sheet, item.area)) item.touched = true;
  for (const item of items) visit(item);
  for (const item of items) item.state = 'waiting';

  function visit(start: Item): void {
    const stack = [start];
    while (stack.length > 0) {
      const item = stack.at(-1);
      if (!item || item.touched !== null) stack.pop();
      else if (item.state === 'waiting') {
        item.state = 'open';
        for (const { sheet, area } of areasOf(item, scope)) {
          if (known.has(keyOf(sheet, area))) continue;
          index.some(sheet, area, false, (found) => {
            if (found.touched === null && found.state === 'waiting') stack.push(found);
            return found.touched === true;
          });
        }
      } else {
        item.touched = areasOf(item, scope).some(({ sheet, area }) => edited.some(sheet, area) || isTouched(sheet, area));
        stack.pop();
      }
    }
  }

  function isTouched(sheet: number, area: Area): boolean {
    if (area.rows * area.columns === 1) return index.at(sheet, area.row, area.column)?.touched === true;
    const key = keyOf(sheet, area);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = index.some(sheet, area, false, ({ touched }) => touched === true);
    known.set(key, answer);
    return answer;
  }
}
